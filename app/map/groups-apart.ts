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

/** Moves all of them for as long as something touches, and answers two that still do, or null. */
export function moveApart<Group>(
  all: readonly Moved<Group>[],
  mayTouch: (a: Group, b: Group) => boolean,
): [Moved<Group>, Moved<Group>] | null {
  // However far they are moved, no others come to touch.
  const near = all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => depthOf(a, b, GAP + 2 * FARTHEST) && !mayTouch(a.group, b.group))
      .map((b): Pair<Group> => [a, b]),
  );
  const touching = () => near.filter(([a, b]) => depthOf(a, b, GAP));
  for (let pass = 0; pass < PASSES; pass += 1) for (const [a, b] of touching()) push(a, b);
  return touching()[0] ?? null;
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

/** How far two boxes reach into each other, with a gap between them; null where they do not. */
function depthOf(
  { home: one, dx, dy }: Moved<unknown>,
  { home: other, dx: left, dy: up }: Moved<unknown>,
  gap: number,
): { x: number; y: number } | null {
  const [right, down] = [dx - left, dy - up];
  const x = Math.min(one.right + right, other.right) - Math.max(one.left + right, other.left) + gap;
  const y = Math.min(one.bottom + down, other.bottom) - Math.max(one.top + down, other.top) + gap;
  return x > 0 && y > 0 ? { x, y } : null;
}

/** Along the way that is shorter, each by half. */
function push(a: Moved<unknown>, b: Moved<unknown>): void {
  const depth = depthOf(a, b, GAP);
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
