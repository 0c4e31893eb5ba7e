/** A fiscal year as people write it in a table: 2026, 2026年度, 令和8年度, R8, FY2026, FY2026-27. */
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { withArabicNumbers } from "./arabic-days";
import { ERA_PATTERN, eraHolds, yearOfEra } from "./era";
import { type FiscalYear, fiscalYearPeriod } from "./fiscal-year";
import { firstMatch } from "./parse-day";

export type FiscalYearRefusal = "year-malformed" | "era-does-not-hold-year";

const PATTERNS = [
  /^(?:fy|会計年度)?\s*(?<year>\d{4})\s*(?:年度?)?$/i,
  /^(?:fy)?\s*(?<year>\d{4})\s*[-/]\s*(?<next>\d{2}|\d{4})\s*(?:年度)?$/i,
  new RegExp(`^${ERA_PATTERN}\\s*(?:年度?)?$`, "i"),
];

/** 平成31年度 and 令和元年度 are one year; 平成32年度 is a slip that only its writer can mend. */
export function parseWrittenFiscalYear(text: string): Parsed<FiscalYear, FiscalYearRefusal> {
  const typed = withArabicNumbers(text.normalize("NFKC")).trim();
  const parts = firstMatch(typed, PATTERNS);
  if (parts === null) return refuse("year-malformed");
  const { year, next, era = "", eraYear = "" } = parts;
  if (year !== undefined) {
    const isNext = next === undefined || Number(next) % 100 === (Number(year) + 1) % 100;
    return isNext ? parsed(Number(year)) : refuse("year-malformed");
  }
  const found = yearOfEra(era, eraYear);
  if (found === null) return refuse("year-malformed");
  const { from, to } = fiscalYearPeriod(found);
  return eraHolds(era, from) || eraHolds(era, to)
    ? parsed(found)
    : refuse("era-does-not-hold-year");
}
