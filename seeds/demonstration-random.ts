/**
 * Chance that comes out the same every time: a small generator with a seed of its own (mulberry32).
 *
 * Every event draws from a generator of its own, so that a change to one never moves the others.
 */
export type Random = {
  /** From 0 up to but not including 1. */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  /** Around the median, seldom far above it. */
  around(median: number, spread: number): number;
};

export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce(
    (hash, seed) => Math.imul(hash ^ (seed + 0x9e3779b9), 0x85ebca6b) ^ (hash >>> 13),
    0x2545f491,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (items) => pick(items, next()),
    weighted: (items) => weighted(items, next()),
    around: (median, spread) => Math.max(1, Math.round(median * Math.exp(spread * normal(next)))),
  };
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from");
  return item;
}

function weighted<T>(items: readonly (readonly [T, number])[], at: number): T {
  let left = at * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return pick(items, at)[0];
}

/** Roughly normal: the mean of a few even draws. */
function normal(next: () => number): number {
  return (next() + next() + next() + next() - 2) * 1.7;
}
