/** Classes of the map's shading: round, without gaps, at most five, from the greatest figure alone; zero and no data differ. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classesFor,
  isLongerThanAYear,
  levelOf,
  MEASURES,
  measured,
  shadeOf,
} from "~/domain/map/map-classes";
import { emptyCell } from "~/domain/map/map-table";

const most = fc.nat({ max: 200_000 });
const counted = MEASURES.filter((measure) => measure !== "days");
const ROUND = ["1", "15", "2", "25", "3", "4", "5", "6", "8"];

describe("classes", () => {
  test("at most five, contiguous from 1 (days: from 0), the last one open", () => {
    fc.assert(
      fc.property(most, fc.constantFrom(...MEASURES), (given, measure) => {
        const classes = classesFor(measure, given);
        expect(classes.length).toBeLessThanOrEqual(5);
        if (measure === "days" || given > 0)
          expect(classes[0]?.from).toBe(measure === "days" ? 0 : 1);
        classes.forEach(({ from, to }, at) => {
          const next = classes[at + 1];
          if (next) expect(to === null ? null : to + 1).toBe(next.from);
          else expect(to).toBeNull();
          if (to !== null) expect(from).toBeLessThanOrEqual(to);
        });
      }),
    );
  });

  test("every class begins at a round number that the greatest figure reaches", () => {
    fc.assert(
      fc.property(most, fc.constantFrom(...counted), (given, measure) => {
        for (const { from } of classesFor(measure, given)) {
          expect(ROUND).toContain(String(from).replace(/0+$/, ""));
          expect(from).toBeLessThanOrEqual(given);
        }
      }),
    );
  });

  test("from five on there are five of them, and the greatest figure is in the last", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 200_000 }),
        fc.constantFrom(...counted),
        (given, measure) => {
          const classes = classesFor(measure, given);
          expect(classes).toHaveLength(5);
          expect(shadeOf(given, measure, classes)).toBe(5);
        },
      ),
    );
  });

  test("a larger value never has a lighter shade, and one above zero always has one", () => {
    const values = fc.array(fc.nat({ max: 200_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(values, most, fc.constantFrom(...counted), (given, greatest, measure) => {
        const classes = classesFor(measure, Math.max(1, greatest));
        const sorted = [...given].sort((a, b) => a - b);
        const shades = sorted.map((value) => Number(shadeOf(value, measure, classes)));
        expect(shades).toEqual([...shades].sort((a, b) => a - b));
        sorted.forEach((value, at) => {
          expect(shades[at] === 0).toBe(value === 0);
        });
      }),
    );
  });

  test("classes of the same map have different shades", () => {
    for (let count = 1; count <= 5; count += 1) {
      const levels = Array.from({ length: count }, (_, at) => levelOf(at, count));
      expect(new Set(levels).size).toBe(count);
    }
  });

  test.each([
    ["held", 37, [1, 3, 6, 10, 20]],
    ["held", 4, [1, 2, 3, 4]],
    ["planned", 9, [1, 2, 3, 4, 6]],
    ["attendance", 113_867, [1, 30, 300, 3000, 20_000]],
    ["gap", 15, [1, 3, 6, 10, 15]],
    ["days", 0, [0, 31, 91, 181, 366]],
    ["held", 0, []],
  ] as const)("%s with at most %i begin at %j", (measure, greatest, breaks) => {
    expect(classesFor(measure, greatest).map(({ from }) => from)).toEqual(breaks);
  });

  test("years, and other periods that are no longer, have the classes of a year", () => {
    const period = (from: string, to: string) => isLongerThanAYear({ from, to });
    expect(period("2023-04-01", "2024-03-31")).toBe(false);
    expect(period("2023-10-01", "2024-09-30")).toBe(false);
    expect(period("2023-04-01", "2025-03-31")).toBe(true);
    expect(isLongerThanAYear(null)).toBe(true);
  });
});

describe("zero and no data", () => {
  const cell = emptyCell("GA");
  const held = (sessions: number, sessionsMissing: number) => ({
    ...cell,
    attendance: { ...cell.attendance, sessions, sessionsMissing },
  });

  test("nothing held is zero: unfilled", () => {
    expect(measured(cell, "attendance", "2026-05-01")).toBe(0);
    expect(shadeOf(0, "attendance", classesFor("attendance", 5))).toBe(0);
  });

  test("held and nobody counted is no data: hatched. N4", () => {
    expect(measured(held(2, 2), "attendance", "2026-05-01")).toBeNull();
    expect(shadeOf(null, "attendance", [])).toBe("no-data");
  });

  test("counted in one of two sessions is a figure", () => {
    expect(measured(held(2, 1), "attendance", "2026-05-01")).toBe(0);
  });

  test("never reached is no data for the days since, and today is 0 days with a shade. N11", () => {
    expect(measured(cell, "days", "2026-05-01")).toBeNull();
    const today = { ...cell, last: { day: "2026-05-01", rough: false } };
    expect(measured(today, "days", "2026-05-01")).toBe(0);
    expect(shadeOf(0, "days", classesFor("days", 0))).not.toBe(0);
  });
});
