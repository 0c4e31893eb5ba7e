/** Federal holidays as the Office of Personnel Management lists them. */
import { expect, test } from "vitest";
import { usHolidays } from "~/domain/day/us-holidays";

const days = (year: number) =>
  usHolidays({ from: `${year}-01-01`, to: `${year}-12-31` }).map(
    ({ day, observed }) => day.slice(5) + (observed ? "*" : ""),
  );

test.each([
  [2018, "01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-11 11-12* 11-22 12-25"],
  [2020, "01-01 01-20 02-17 05-25 07-03* 07-04 09-07 10-12 11-11 11-26 12-25"],
  [
    2021,
    "01-01 01-18 02-15 05-31 06-18* 06-19 07-04 07-05* 09-06 10-11 11-11 11-25 12-24* 12-25 12-31*",
  ],
  [2022, "01-01 01-17 02-21 05-30 06-19 06-20* 07-04 09-05 10-10 11-11 11-24 12-25 12-26*"],
  [2026, "01-01 01-19 02-16 05-25 06-19 07-03* 07-04 09-07 10-12 11-11 11-26 12-25"],
  [
    2027,
    "01-01 01-18 02-15 05-31 06-18* 06-19 07-04 07-05* 09-06 10-11 11-11 11-25 12-24* 12-25 12-31*",
  ],
])("the federal holidays of %i, observed days with *", (year, wanted) => {
  expect(days(year).join(" ")).toBe(wanted);
});

test("both languages name each holiday, and a period cuts exactly", () => {
  const found = usHolidays({ from: "2026-07-03", to: "2026-07-04" });
  expect(found).toEqual([
    {
      day: "2026-07-03",
      country: "us",
      name: { ja: "独立記念日", en: "Independence Day" },
      observed: true,
    },
    {
      day: "2026-07-04",
      country: "us",
      name: { ja: "独立記念日", en: "Independence Day" },
      observed: false,
    },
  ]);
});
