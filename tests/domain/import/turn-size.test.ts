/** How many rows of an import the next turn of the write queue takes, by how long the last one took. Issue 9, 3.3 */
import { expect, test } from "vitest";
import { nextBatchSize } from "~/domain/job";

/** With nothing but the work itself in it. */
const lasting = (ms: number) => ({ ms, processorMs: ms });

/** After so many turns, each row of which takes so long, and each turn so long beside them. */
function sizeAfter(turns: number, { row, turn }: { row: number; turn: number }, first = 16) {
  let size = first;
  for (let at = 0; at < turns; at += 1) size = nextBatchSize(size, lasting(turn + row * size));
  return size;
}

test("a turn comes to last well below the 50 ms that others may be kept waiting, whatever a row takes", () => {
  for (const row of [0.1, 0.5, 2, 10])
    for (const turn of [1, 8, 15]) {
      const size = sizeAfter(30, { row, turn });
      expect(turn + row * size).toBeLessThan(50);
      // It is not given away either: from a single row it comes back.
      expect(sizeAfter(40, { row, turn }, 1)).toBeGreaterThanOrEqual(Math.floor(size / 2));
    }
});

test("one turn that the disk held up moves the size by a quarter at most, and no turn is of nothing", () => {
  expect(nextBatchSize(100, lasting(5_000))).toBe(80);
  expect(nextBatchSize(100, lasting(0))).toBe(125);
  expect(nextBatchSize(1, lasting(5_000))).toBe(1);
  expect(nextBatchSize(1, lasting(1))).toBe(2);
});

test("what others hold up makes turns no smaller, unless it is three times the work", () => {
  const held = (ms: number) => nextBatchSize(100, { ms, processorMs: 38 });
  expect(held(90)).toBeGreaterThanOrEqual(100);
  expect(held(125)).toBeLessThan(100);
  // Threads beside it do not count against it.
  expect(nextBatchSize(100, { ms: 38, processorMs: 76 })).toBeGreaterThanOrEqual(100);
});
