import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  checkDay,
  compareSpans,
  dayOf,
  daysBetween,
  periodContains,
  periodOverlaps,
  weekdayOf,
} from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";

const anyDay = fc
  .tuple(
    fc.integer({ min: 2017, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => dayOf(year, month, day))
  .filter((day) => day !== null);

test.each([
  ["2025-04-01", "2025-04-01"],
  ["２０２５－０４－０１", "2025-04-01"],
  ["2025/4/1", "2025-04-01"],
  ["2025.4.1", "2025-04-01"],
  [" 2025年4月1日 ", "2025-04-01"],
  ["２０２５年４月１日", "2025-04-01"],
  ["2025年4月1日（火）", "2025-04-01"],
  ["2025年4月1日(火曜日)", "2025-04-01"],
  ["令和7年4月1日", "2025-04-01"],
  ["令和７年１２月１８日", "2025-12-18"],
  ["令和元年5月1日", "2019-05-01"],
  ["令和1年5月1日", "2019-05-01"],
  ["平成31年4月30日", "2019-04-30"],
  ["平成29年7月13日", "2017-07-13"],
  ["R7.4.1", "2025-04-01"],
  ["h30/7/5", "2018-07-05"],
  ["2024-02-29", "2024-02-29"],
])("N11 %s is read as %s", (text, day) => {
  expect(parseDay(text)).toEqual({ ok: true, value: day });
});

test.each([
  ["", "day-empty"],
  ["　", "day-empty"],
  ["2025-02-29", "day-does-not-exist"],
  ["2025-13-01", "day-does-not-exist"],
  ["2025-04-31", "day-does-not-exist"],
  ["2025-00-10", "day-does-not-exist"],
  ["令和元年4月30日", "era-does-not-hold-day"],
  ["平成31年5月1日", "era-does-not-hold-day"],
  ["2025年4月1日（水）", "weekday-does-not-match"],
  ["20025-04-01", "day-malformed"],
  ["4/1/2025", "day-ambiguous"],
  ["2025-04/01", "day-malformed"],
  ["2025-04", "day-malformed"],
  ["令和0年5月1日", "day-does-not-exist"],
  ["2025-04-01T00:00", "day-malformed"],
  ["2025-04-01\u0000", "day-malformed"],
  ["tomorrow", "day-malformed"],
])("N11 %j is refused: %s", (text, reason) => {
  expect(parseDay(text)).toEqual({ ok: false, reason });
});

test.each([
  ["2017-02-28", false],
  ["2017-03-01", true],
  ["2100-12-31", true],
  ["2101-01-01", false],
  ["1925-04-01", false],
])("N7 is %s within the days the register accepts? %s", (day, accepted) => {
  expect(checkDay(day)).toEqual(
    accepted ? { ok: true } : { ok: false, reason: "day-out-of-range" },
  );
});

test("N11 days go forth and back, across months, leap days and years", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2027-03-31", 1)).toBe("2027-04-01");
  expect(addDays("2025-01-01", -1)).toBe("2024-12-31");
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, days) => {
      const other = addDays(day, days);
      expect(daysBetween(day, other)).toBe(days);
      expect(addDays(other, -days)).toBe(day);
      expect(other > day).toBe(days > 0);
    }),
  );
});

test("N11 every real day is read back as itself, also in Japanese", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [year, month, date] = day.split("-").map(Number);
      expect(parseDay(day)).toEqual({ ok: true, value: day });
      expect(parseDay(`${year}年${month}月${date}日`)).toEqual({ ok: true, value: day });
    }),
  );
});

test("weekdays: the first plan came into force on a Thursday", () => {
  expect(weekdayOf("2017-07-13")).toBe(4);
});

test("N11 a span counts in a period only with all its days", () => {
  const fy = { from: "2018-04-01", to: "2019-03-31" };
  expect(periodContains(fy, { from: "2018-04-01", to: "2019-03-31" })).toBe(true);
  expect(periodContains(fy, { from: "2018-03-31", to: "2018-04-02" })).toBe(false);
  expect(periodOverlaps(fy, { from: "2018-03-31", to: "2018-04-01" })).toBe(true);
  expect(periodOverlaps(fy, { from: "2019-04-01", to: "2019-04-30" })).toBe(false);
});

test("N11 spans sort by start, then end", () => {
  const spans = [
    { from: "2018-04-01", to: "2019-03-31" },
    { from: "2018-04-01", to: "2018-04-01" },
    { from: "2018-03-01", to: "2018-03-31" },
  ];
  expect([...spans].sort(compareSpans)).toEqual([spans[2], spans[1], spans[0]]);
});
