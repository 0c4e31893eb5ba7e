/**
 * Groups of symbols that would touch a little are moved apart a little: each stays about where it belongs, and fewer
 * have to become one.
 */
import type { Box } from "./label-layout";

/** What is moved: where it would stand, and how far from there it has come. In pixels. */
export type Moved<Group> = { group: Group; home: Box; dx: number; dy: number };

/** No group stands farther from its place, in each direction. */
const FARTHEST = 8;
const PASSES = 12;
const GAP = 1.5;

/**
 * Moves all of them, which stand where they belong, for as long as something touches, and answers two that still do, or
 * null. Those that can come to touch are few, and the only ones that are looked at again.
 */
export function moveApart<Group>(
  all: readonly Moved<Group>[],
  mayTouch: (a: Group, b: Group) => boolean,
): [Moved<Group>, Moved<Group>] | null {
  const near = nearPairs(all, mayTouch);
  const stillTouch = () => near.filter(([a, b]) => depthOf(a, b));
  for (let pass = 0; pass < PASSES; pass += 1) {
    const touching = stillTouch();
    if (touching.length === 0) return null;
    for (const [a, b] of touching) push(a, b);
  }
  return stillTouch()[0] ?? null;
}

export function boxOfMoved({ home, dx, dy }: Moved<unknown>): Box {
  return {
    left: home.left + dx,
    top: home.top + dy,
    right: home.right + dx,
    bottom: home.bottom + dy,
  };
}

type Pair<Group> = [Moved<Group>, Moved<Group>];

function nearPairs<Group>(
  all: readonly Moved<Group>[],
  mayTouch: (a: Group, b: Group) => boolean,
): Pair<Group>[] {
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => depthOf(a, b, GAP + 2 * FARTHEST) && !mayTouch(a.group, b.group))
      .map((b): Pair<Group> => [a, b]),
  );
}

/** How far two boxes reach into each other, with a gap between them; null where they do not. */
function depthOf(a: Moved<unknown>, b: Moved<unknown>, gap = GAP): { x: number; y: number } | null {
  const [one, other] = [boxOfMoved(a), boxOfMoved(b)];
  const x = Math.min(one.right, other.right) - Math.max(one.left, other.left) + gap;
  const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + gap;
  return x > 0 && y > 0 ? { x, y } : null;
}

/** Along the way that is shorter, each by half. */
function push(a: Moved<unknown>, b: Moved<unknown>): void {
  const depth = depthOf(a, b);
  if (depth === null) return;
  const axis = depth.x < depth.y ? "x" : "y";
  const middle = (moved: Moved<unknown>) => {
    const { left, top, right, bottom } = boxOfMoved(moved);
    return axis === "x" ? left + right : top + bottom;
  };
  const way = middle(a) <= middle(b) ? -1 : 1;
  const half = (depth[axis] / 2) * way;
  move(a, axis, half);
  move(b, axis, -half);
}

function move(moved: Moved<unknown>, axis: "x" | "y", by: number): void {
  const field = axis === "x" ? "dx" : "dy";
  moved[field] = Math.max(-FARTHEST, Math.min(FARTHEST, moved[field] + by));
}
