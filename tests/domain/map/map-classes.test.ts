/** Classes of the map's shading: without gaps, at most five, each with somebody in it; zero and no data differ. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  classesFor,
  levelOf,
  type MapClass,
  MEASURES,
  measured,
  shadeOf,
} from "~/domain/map/map-classes";
import { emptyCell } from "~/domain/map/map-table";

const values = fc.array(fc.nat({ max: 200_000 }), { maxLength: 60 });
const sizesOf = (classes: readonly MapClass[], given: readonly number[]) =>
  classes.map(
    ({ from, to }) => given.filter((value) => value >= from && (to === null || value <= to)).length,
  );
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

  test("limits are round numbers near the fifths", () => {
    const classes = classesFor("held", [1, 1, 2, 3, 3, 7, 9, 12, 14, 18, 24, 31, 40, 55, 60]);
    expect(classes.map(({ to }) => to)).toEqual([2, 8, 15, 25, null]);
  });

  test("a year of many states falls into five classes of about the same size", () => {
    const year = [
      1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9,
      9, 10, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ];
    const classes = classesFor("held", year);
    expect(classes).toHaveLength(5);
    for (const size of sizesOf(classes, year)) {
      expect(size).toBeGreaterThanOrEqual(6);
      expect(size).toBeLessThanOrEqual(11);
    }
  });

  test("many equal values take a class of their own and do not crowd the rest into one", () => {
    const given = [...Array.from({ length: 20 }, () => 1), 2, 3, 4, 5, 6, 8, 9, 10];
    const classes = classesFor("held", given);
    expect(classes[0]).toEqual({ from: 1, to: 1 });
    expect(sizesOf(classes, given).slice(1)).toEqual([2, 2, 2, 2]);
  });

  test("every limit is one of the round steps times a power of ten", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...counted), (given, measure) => {
        for (const { to } of classesFor(measure, given)) {
          if (to === null) continue;
          const digits = String(to).replace(/0+$/, "");
          expect(["1", "15", "2", "25", "3", "4", "5", "6", "8"]).toContain(digits);
        }
      }),
    );
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
