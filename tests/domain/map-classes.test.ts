/** Classes of the map's shading: without gaps, at most five, each with somebody in it; zero and no data differ. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classesFor, levelOf, MEASURES, measured, shadeOf } from "~/domain/map-classes";
import { emptyCell } from "~/domain/map-table";

const values = fc.array(fc.nat({ max: 200_000 }), { maxLength: 60 });
const counted = MEASURES.filter((measure) => measure !== "days");

describe("classes", () => {
  test("at most five, contiguous, the last one open", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...MEASURES), (given, measure) => {
        const classes = classesFor(measure, given);
        expect(classes.length).toBeLessThanOrEqual(5);
        classes.forEach(({ from, to }, at) => {
          const next = classes[at + 1];
          if (next) expect(to === null ? null : to + 1).toBe(next.from);
          else expect(to).toBeNull();
          if (to !== null) expect(from).toBeLessThanOrEqual(to);
        });
      }),
    );
  });

  test("every class holds at least one value, and every value above zero falls in exactly one", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...counted), (given, measure) => {
        const classes = classesFor(measure, given);
        for (const { from, to } of classes) {
          expect(given.some((value) => value >= from && (to === null || value <= to))).toBe(true);
        }
        for (const value of given.filter((each) => each > 0)) {
          expect(shadeOf(value, measure, classes)).not.toBe(0);
        }
      }),
    );
  });

  test("a larger value never has a lighter shade", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...MEASURES), (given, measure) => {
        const classes = classesFor(measure, given);
        const shades = [...given]
          .sort((a, b) => a - b)
          .map((value) => Number(shadeOf(value, measure, classes)));
        expect(shades).toEqual([...shades].sort((a, b) => a - b));
      }),
    );
  });

  test("classes of the same map have different shades", () => {
    for (let count = 1; count <= 5; count += 1) {
      const levels = Array.from({ length: count }, (_, at) => levelOf(at, count));
      expect(new Set(levels).size).toBe(count);
    }
  });

  test("limits are round numbers at about the fifths", () => {
    const classes = classesFor("held", [1, 1, 2, 3, 3, 7, 9, 12, 14, 18, 24, 31, 40, 55, 60]);
    expect(classes.map(({ to }) => to)).toEqual([2, 10, 15, 50, null]);
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
    expect(shadeOf(0, "attendance", classesFor("attendance", [0, 5]))).toBe(0);
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
    expect(shadeOf(0, "days", classesFor("days", [0, 400]))).not.toBe(0);
  });
});
