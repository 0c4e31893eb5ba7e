/** C13 How long ago a day was, in words that nobody has to divide by 365. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/domain/day/calendar-date";
import { elapsed } from "~/domain/day/elapsed";

const TODAY = "2026-12-01";

test.each([
  ["2026-12-01", false, "本日", "today"],
  ["2026-11-30", false, "1日前", "1 day ago"],
  ["2026-11-05", false, "26日前", "26 days ago"],
  ["2026-11-30", true, "約1日前", "about 1 day ago"],
  ["2026-10-02", false, "60日前", "60 days ago"],
  ["2026-10-01", false, "約2か月（2026年10月）", "about 2 months (Oct 2026)"],
  ["2025-12-01", false, "約1年（2025年12月）", "about 1 year (Dec 2025)"],
  ["2025-12-02", false, "約11か月（2025年12月）", "about 11 months (Dec 2025)"],
  ["2020-02-29", true, "約6年9か月（2020年2月）", "about 6 years 9 months (Feb 2020)"],
])("%s (rough: %s) is %s", (day, rough, ja, en) => {
  expect(elapsed({ day, rough }, TODAY, "ja")).toBe(ja);
  expect(elapsed({ day, rough }, TODAY, "en")).toBe(en);
});

test("a day in the future is today, and no span is empty", () => {
  expect(elapsed({ day: "2027-01-01", rough: false }, TODAY, "ja")).toBe("本日");
  const days = fc.integer({ min: 0, max: 6000 }).map((ago) => addDays(TODAY, -ago));
  fc.assert(
    fc.property(days, fc.boolean(), (day, rough) => {
      expect(elapsed({ day, rough }, TODAY, "ja")).toMatch(/^本日$|^約?\d+日前$|^約\d+(年|か月)/);
    }),
  );
});
