/** How many rows of an import the next turn of the write queue takes, by how long the last one took. Issue 9, 3.3 */
import { expect, test } from "vitest";
import { nextBatchSize } from "~/domain/job";

/** After so many turns, each row of which takes so long, and each turn so long beside them. */
function sizeAfter(turns: number, { row, turn }: { row: number; turn: number }, first = 16) {
  let size = first;
  for (let at = 0; at < turns; at += 1) size = nextBatchSize(size, turn + row * size);
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
  expect(nextBatchSize(100, 5_000)).toBe(80);
  expect(nextBatchSize(100, 0)).toBe(125);
  expect(nextBatchSize(1, 5_000)).toBe(1);
  expect(nextBatchSize(1, 1)).toBe(2);
});
