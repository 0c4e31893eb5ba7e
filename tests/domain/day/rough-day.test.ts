import { expect, test } from "vitest";
import type { Precision } from "~/domain/day/calendar-date";
import {
  checkDaysInOrder,
  checkRoughDay,
  exactDay,
  roughDay,
  roughDayText,
} from "~/domain/day/rough-day";

const read: [Precision, string, string, string][] = [
  ["day", "2018-07-05", "2018-07-05", "2018-07-05"],
  ["month", "2018-07", "2018-07-01", "2018-07-31"],
  ["month", "２０２４年２月", "2024-02-01", "2024-02-29"],
  ["month", "令和元年5月", "2019-05-01", "2019-05-31"],
  ["month", "2018/7", "2018-07-01", "2018-07-31"],
  ["month", "2018.12", "2018-12-01", "2018-12-31"],
  ["month", "2018年 10月", "2018-10-01", "2018-10-31"],
  ["month", "r1年5月", "2019-05-01", "2019-05-31"],
  ["month", "H30年11月", "2018-11-01", "2018-11-30"],
  ["month", "　2018-07 ", "2018-07-01", "2018-07-31"],
  ["month", "July 2018", "2018-07-01", "2018-07-31"],
  ["month", "Sept. 2018", "2018-09-01", "2018-09-30"],
  ["month", "7/2018", "2018-07-01", "2018-07-31"],
  ["quarter", "2018-Q3", "2018-07-01", "2018-09-30"],
  ["quarter", "2018q1", "2018-01-01", "2018-03-31"],
  ["quarter", "2018-Q4", "2018-10-01", "2018-12-31"],
  ["quarter", "2018 Q2", "2018-04-01", "2018-06-30"],
  ["quarter", "2018/q2", "2018-04-01", "2018-06-30"],
  ["fiscal-year", "FY2018", "2018-04-01", "2019-03-31"],
  ["fiscal-year", "2018", "2018-04-01", "2019-03-31"],
  ["fiscal-year", "fy 2018", "2018-04-01", "2019-03-31"],
  ["fiscal-year", "2018年度", "2018-04-01", "2019-03-31"],
  ["fiscal-year", "R1年度", "2019-04-01", "2020-03-31"],
  ["fiscal-year", "平成30年度", "2018-04-01", "2019-03-31"],
  ["fiscal-year", "令和元年度", "2019-04-01", "2020-03-31"],
  ["fiscal-year", "平成31年度", "2019-04-01", "2020-03-31"],
];

test.each(read)("N11 %s %s is %s to %s", (precision, text, from, to) => {
  expect(roughDay(precision, text)).toEqual({ ok: true, value: { precision, from, to } });
});

test.each([
  ["day", "2018-02-30", "day-does-not-exist"],
  ["month", "2018-13", "month-malformed"],
  ["month", "2018-07-05", "month-malformed"],
  ["month", "", "day-empty"],
  ["day", "　", "day-empty"],
  ["month", "x2018-07", "month-malformed"],
  ["month", "2018-00", "month-malformed"],
  ["month", "x2018年7月", "month-malformed"],
  ["month", "2018年7月頃", "month-malformed"],
  ["month", "early 2018", "month-malformed"],
  ["month", "20187", "month-malformed"],
  ["quarter", "2018-Q5", "quarter-malformed"],
  ["quarter", "x2018-Q1", "quarter-malformed"],
  ["quarter", "2018-Q12", "quarter-malformed"],
  ["quarter", "2018--Q1", "quarter-malformed"],
  ["quarter", "平成30年第3四半期", "quarter-malformed"],
  ["fiscal-year", "FY18", "fiscal-year-malformed"],
  ["fiscal-year", "xFY2018", "fiscal-year-malformed"],
  ["fiscal-year", "FY20181", "fiscal-year-malformed"],
  ["fiscal-year", "x2018年度", "fiscal-year-malformed"],
  ["fiscal-year", "2018年度頃", "fiscal-year-malformed"],
  ["fiscal-year", "令和0年度", "fiscal-year-malformed"],
] satisfies [Precision, string, string][])(
  "N11 %s %j is refused: %s",
  (precision, text, reason) => {
    expect(roughDay(precision, text)).toEqual({ ok: false, reason });
  },
);

test.each([
  ["day", "2018-07-05"],
  ["month", "2018-07"],
  ["quarter", "2018-Q4"],
  ["quarter", "2018-Q1"],
  ["fiscal-year", "FY2018"],
] satisfies [Precision, string][])("N11 a form shows %s %s as it is read", (precision, text) => {
  const day = roughDay(precision, text);
  expect(day.ok && roughDayText(day.value)).toBe(text);
});

test("N7 a span that begins before the register's days, or after them, is refused", () => {
  for (const day of ["2017-03-01", "2100-12-31"])
    expect(checkRoughDay(exactDay(day))).toEqual({ ok: true });
  for (const day of ["2017-02-28", "2101-01-01"])
    expect(checkRoughDay(exactDay(day))).toEqual({ ok: false, reason: "day-out-of-range" });
  const fy2016 = roughDay("fiscal-year", "2016");
  expect(fy2016.ok && checkRoughDay(fy2016.value)).toEqual({
    ok: false,
    reason: "day-out-of-range",
  });
});

test("N0 an occurrence does not end before it starts; a rough end may hold its start", () => {
  const july = { precision: "month", from: "2018-07-01", to: "2018-07-31" } as const;
  expect(checkDaysInOrder(exactDay("2018-07-05"), exactDay("2018-07-05"))).toEqual({ ok: true });
  expect(
    checkDaysInOrder(july, { precision: "month", from: "2018-09-01", to: "2018-09-30" }),
  ).toEqual({ ok: true });
  expect(checkDaysInOrder(exactDay("2018-07-05"), july)).toEqual({ ok: true });
  expect(checkDaysInOrder(exactDay("2018-07-05"), exactDay("2018-07-04"))).toEqual({
    ok: false,
    reason: "ends-before-start",
  });
});

test.each(["0021年度", "FY0205", "FY0210", "令和9990年度"])(
  "N11 %s is out of range: years are compared with four digits",
  (typed) => {
    const year = roughDay("fiscal-year", typed);
    expect(year.ok ? checkRoughDay(year.value).ok : year.ok).toBe(false);
  },
);
