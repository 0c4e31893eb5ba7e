/**
 * Groups of symbols that would touch a little are moved apart a little: each stays about where it belongs, and fewer
 * have to become one.
 */
import type { Box } from "./label-layout";

/** What is moved: where it would stand, and how far from there it has come. In pixels. */
export type Moved<Group> = {
  group: Group;
  home: Box;
  /** Not a number once it is no more: it touches nothing. */
  dx: number;
  dy: number;
  /** Those after it that it can come to touch and may not: however far all are moved, no others. */
  near: Moved<Group>[];
};

/** No group stands farther from its place, in each direction. */
const FARTHEST = 8;
const PASSES = 12;
const GAP = 1.5;

/** One more after all others. */
export function addMoved<Group>(
  all: Moved<Group>[],
  group: Group,
  home: Box,
  mayTouch: (other: Group) => boolean,
): void {
  const one: Moved<Group> = { group, home, dx: 0, dy: 0, near: [] };
  for (const a of all) {
    a.dx = a.dy = 0;
    if (meet(a, one, GAP + 2 * FARTHEST) && !mayTouch(a.group)) a.near.push(one);
  }
  all.push(one);
}

/** Moves all of them for as long as something touches, and answers two that still do, or null. */
export function moveApart<Group>(
  all: readonly Moved<Group>[],
): [Moved<Group>, Moved<Group>] | null {
  for (let pass = 0; ; pass += 1) {
    const touching: [Moved<Group>, Moved<Group>][] = [];
    for (const a of all) for (const b of a.near) if (meet(a, b, GAP)) touching.push([a, b]);
    if (pass === PASSES) return touching[0] ?? null;
    for (const [a, b] of touching) meet(a, b, GAP, true);
  }
}

export function boxOfMoved({ home, dx, dy }: Moved<unknown>): Box {
  return {
    left: home.left + dx,
    top: home.top + dy,
    right: home.right + dx,
    bottom: home.bottom + dy,
  };
}

/**
 * Do two boxes reach into each other, with a gap between them? Those that are pushed part along the way that is shorter,
 * each by half.
 */
function meet(a: Moved<unknown>, b: Moved<unknown>, gap: number, isPushed = false): boolean {
  const [one, other] = [a.home, b.home];
  const [right, down] = [a.dx - b.dx, a.dy - b.dy];
  const x = Math.min(one.right + right, other.right) - Math.max(one.left + right, other.left) + gap;
  const y = Math.min(one.bottom + down, other.bottom) - Math.max(one.top + down, other.top) + gap;
  if (!(x > 0 && y > 0)) return false;
  if (isPushed) {
    const [from, to] = [boxOfMoved(a), boxOfMoved(b)];
    const isFirst =
      x < y
        ? from.left + from.right <= to.left + to.right
        : from.top + from.bottom <= to.top + to.bottom;
    const half = (Math.min(x, y) / 2) * (isFirst ? -1 : 1);
    move(a, x < y, half);
    move(b, x < y, -half);
  }
  return true;
}

function move(moved: Moved<unknown>, isAcross: boolean, by: number): void {
  const field = isAcross ? "dx" : "dy";
  moved[field] = Math.max(-FARTHEST, Math.min(FARTHEST, moved[field] + by));
}
