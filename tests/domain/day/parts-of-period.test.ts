/** N11: the months and quarters of a period, each day in exactly one of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "~/domain/day/calendar-date";
import { partOfDay, partsOfPeriod } from "~/domain/day/parts-of-period";

test.each([
  ["month", "2025-04-01", "2025-06-30", ["2025-04", "2025-05", "2025-06"]],
  ["quarter", "2025-04-01", "2026-03-31", ["2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"]],
  ["month", "2024-02-29", "2024-02-29", ["2024-02"]],
  ["quarter", "2025-12-31", "2026-01-01", ["2025-Q4", "2026-Q1"]],
] as const)("by %s, %s to %s", (by, from, to, keys) => {
  expect(partsOfPeriod({ from, to }, by).map(({ key }) => key)).toEqual(keys);
});

test("the first and the last part are cut to the period", () => {
  expect(partsOfPeriod({ from: "2025-04-15", to: "2025-06-10" }, "month")).toEqual([
    { key: "2025-04", period: { from: "2025-04-15", to: "2025-04-30" } },
    { key: "2025-05", period: { from: "2025-05-01", to: "2025-05-31" } },
    { key: "2025-06", period: { from: "2025-06-01", to: "2025-06-10" } },
  ]);
});

test("every day of a period lies in exactly one part, under its own name", () => {
  const days = fc.integer({ min: 0, max: 4_000 });
  fc.assert(
    fc.property(days, days, fc.constantFrom("month", "quarter"), (start, length, by) => {
      const from = addDays("2017-03-01", start);
      const to = addDays(from, length);
      const parts = partsOfPeriod({ from, to }, by);
      expect(parts[0]?.period.from).toBe(from);
      expect(parts.at(-1)?.period.to).toBe(to);
      const sum = parts.reduce(
        (added, { period }) => added + daysBetween(period.from, period.to) + 1,
        0,
      );
      expect(sum).toBe(length + 1);
      for (const { key, period } of parts) {
        expect(partOfDay(period.from, by)).toBe(key);
        expect(partOfDay(period.to, by)).toBe(key);
      }
    }),
  );
});
