/** How a total is printed, at its edges. N15 */
import { describe, expect, test } from "vitest";
import { printedTotal, twoFigures } from "~/domain/counting/printed-total";

const EXACT = { exactShare: 1, sessionsMissing: 0 };

describe("N15 printedTotal", () => {
  test.each([
    ["wholly counted", { low: 1234, high: 1234, openEnded: false }, EXACT, 1234, "exactly"],
    ["partly estimated", [1234, 1234], { ...EXACT, exactShare: 0.99 }, 1200, "about"],
    ["nobody knows how", [1234, 1234], { ...EXACT, exactShare: null }, 1200, "about"],
    ["a range", [1234, 1300], EXACT, 1200, "about"],
    ["nobody came", [0, 0], { ...EXACT, exactShare: null }, 0, "exactly"],
    ["nobody or somebody came", [0, 9], EXACT, 0, "about"],
    ["without an upper bound", { low: 1234, high: 1234, openEnded: true }, EXACT, 1200, "at-least"],
    ["a session not counted", [1234, 1234], { ...EXACT, sessionsMissing: 1 }, 1200, "at-least"],
    ["none counted, one missing", [0, 0], { ...EXACT, sessionsMissing: 1 }, 0, "at-least"],
  ] as const)("%s", (_what, total, of, people, says) => {
    const count = "low" in total ? total : { low: total[0], high: total[1], openEnded: false };
    expect(printedTotal(count, of)).toEqual({ people, says });
  });
});

test.each([
  [0, 0],
  [9, 9],
  [99, 99],
  [100, 100],
  [109, 100],
  [110, 110],
  [999, 990],
  [1000, 1000],
  [12_999, 12_000],
  [770_123, 770_000],
])("N15 %i is rounded down to %i", (people, printed) => {
  expect(twoFigures(people)).toBe(printed);
});
