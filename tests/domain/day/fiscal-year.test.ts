import { expect, test } from "vitest";
import {
  fiscalYearName,
  fiscalYearOf,
  fiscalYearOfPeriod,
  fiscalYearPeriod,
} from "~/domain/day/fiscal-year";
import {
  formatDay,
  formatPeriod,
  formatReportPeriod,
  formatRoughDay,
} from "~/domain/day/format-day";
import { todayIn } from "~/domain/day/local-time";
import { exactDay, roughDay } from "~/domain/day/rough-day";

const span = (text: string) => {
  const precision = text.startsWith("FY")
    ? "fiscal-year"
    : text.includes("Q")
      ? "quarter"
      : "month";
  const read = text.length === 10 ? roughDay("day", text) : roughDay(precision, text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

test.each([
  ["2018-03-31", 2017],
  ["2018-04-01", 2018],
  ["2019-03-31", 2018],
  ["2019-12-31", 2019],
])("N11 %s is in FY%i", (day, year) => {
  expect(fiscalYearOf(day)).toBe(year);
});

test("N11 the last evening of FY2026 in Honolulu is FY2026, though it is April in Tokyo and in UTC", () => {
  const evening = new Date("2027-04-01T05:30:00Z");
  expect(todayIn("Pacific/Honolulu", evening)).toBe("2027-03-31");
  expect(fiscalYearOf(todayIn("Pacific/Honolulu", evening))).toBe(2026);
  expect(fiscalYearOf(todayIn("Asia/Tokyo", evening))).toBe(2027);
  expect(todayIn("Pacific/Guam", new Date("2027-03-31T14:30:00Z"))).toBe("2027-04-01");
});

test.each([
  [2016, "平成28年度", "FY2016"],
  [2018, "平成30年度", "FY2018"],
  [2019, "令和元年度", "FY2019"],
  [2026, "令和8年度", "FY2026"],
])("FY%i is %s and %s", (year, ja, en) => {
  expect(fiscalYearName(year, "ja")).toBe(ja);
  expect(fiscalYearName(year, "en")).toBe(en);
});

test("a period knows whether it is a fiscal year", () => {
  expect(fiscalYearOfPeriod(fiscalYearPeriod(2018))).toBe(2018);
  expect(fiscalYearOfPeriod({ from: "2018-04-01", to: "2018-09-30" })).toBeNull();
  expect(formatReportPeriod(fiscalYearPeriod(2018), "ja")).toBe("平成30年度");
  expect(formatReportPeriod({ from: "2018-04-01", to: "2018-09-30" }, "en")).toBe(
    "Apr 1 – Sep 30, 2018",
  );
});

test("a day in both languages, with era and weekday where asked", () => {
  expect(formatDay("2019-05-01", "ja")).toBe("2019年5月1日");
  expect(formatDay("2019-05-01", "ja", { era: true, weekday: true })).toBe("令和元年5月1日（水）");
  expect(formatDay("2019-04-30", "ja", { era: true })).toBe("平成31年4月30日");
  expect(formatDay("2018-07-05", "en")).toBe("Jul 5, 2018");
  expect(formatDay("2018-07-05", "en", { weekday: true })).toBe("Jul 5, 2018 (Thu)");
});

test.each([
  ["2018-07", "2018年7月", "Jul 2018"],
  ["2018-Q3", "2018年7〜9月", "Jul–Sep 2018"],
  ["FY2018", "平成30年度", "FY2018"],
  ["2018-07-05", "2018年7月5日", "Jul 5, 2018"],
])("N11 %s is written as exactly as it is known: %s", (text, ja, en) => {
  expect(formatRoughDay(span(text), "ja")).toBe(ja);
  expect(formatRoughDay(span(text), "en")).toBe(en);
});

test.each([
  ["2018-07-05", "2018-07-05", "2018年7月5日", "Jul 5, 2018"],
  ["2018-07-05", "2018-07-08", "2018年7月5日〜8日", "Jul 5–8, 2018"],
  ["2018-07-30", "2018-08-02", "2018年7月30日〜8月2日", "Jul 30 – Aug 2, 2018"],
  ["2018-12-30", "2019-01-02", "2018年12月30日〜2019年1月2日", "Dec 30, 2018 – Jan 2, 2019"],
  ["2018-07", "2018-09", "2018年7月〜9月", "Jul – Sep 2018"],
  ["2018-11", "2019-02", "2018年11月〜2019年2月", "Nov 2018 – Feb 2019"],
  ["2018-07-05", "2018-09", "2018年7月5日〜2018年9月", "Jul 5, 2018 – Sep 2018"],
  ["2018-Q3", "2018-Q4", "2018年7〜9月〜2018年10〜12月", "Jul–Sep 2018 – Oct–Dec 2018"],
  ["FY2018", "FY2019", "平成30年度〜令和元年度", "FY2018 – FY2019"],
])("from %s to %s: %s; %s", (first, last, ja, en) => {
  expect(formatPeriod(span(first), span(last), "ja")).toBe(ja);
  expect(formatPeriod(span(first), span(last), "en")).toBe(en);
});

test("a period across the change of era names both years", () => {
  expect(formatPeriod(exactDay("2019-04-30"), exactDay("2019-05-01"), "ja", { era: true })).toBe(
    "平成31年4月30日〜令和元年5月1日",
  );
});
