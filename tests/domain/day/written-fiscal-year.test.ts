/** Case A17: a fiscal year as an officer writes it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { parseWrittenFiscalYear } from "~/domain/day/written-fiscal-year";

test.each([
  ["2026", 2026],
  ["２０２６年度", 2026],
  ["2026年", 2026],
  ["令和8年度", 2026],
  ["令和８年", 2026],
  ["令和八年度", 2026],
  ["令和十年度", 2028],
  ["令和二十一年度", 2039],
  ["R8", 2026],
  ["r8年度", 2026],
  ["令和元年度", 2019],
  ["平成31年度", 2019],
  ["平成三十年度", 2018],
  ["FY2026", 2026],
  ["fy 2026", 2026],
  ["FY2026-27", 2026],
  ["2026/2027", 2026],
])("A17 %s", (text, year) => {
  expect(parseWrittenFiscalYear(text)).toEqual({ ok: true, value: year });
});

test.each([
  ["平成32年度", "era-does-not-hold-year"],
  ["FY2026-28", "year-malformed"],
  ["令和0年度", "year-malformed"],
  ["8", "year-malformed"],
  ["2026年4月", "year-malformed"],
  ["来年度", "year-malformed"],
])("A17 %s is refused", (text, reason) => {
  expect(parseWrittenFiscalYear(text)).toEqual({ ok: false, reason });
});

test("every year is read again as its pages write it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2016, max: 2100 }),
      fc.constantFrom("ja", "en"),
      (year, language) => {
        const name = fiscalYearName(year, language);
        expect(parseWrittenFiscalYear(name)).toEqual({ ok: true, value: year });
      },
    ),
  );
});
