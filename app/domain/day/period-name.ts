/** What a period is called: 平成30年度（FY2018）, 2018年4月1日〜6月30日. */
import type { Language } from "~/domain/value/language";
import type { Period } from "./calendar-date";
import { fiscalYearName, fiscalYearOfPeriod } from "./fiscal-year";
import { formatReportPeriod } from "./format-day";

/** A fiscal year has both its names: people in Tokyo and at the posts use different ones. */
export function periodName(period: Period, language: Language): string {
  const year = fiscalYearOfPeriod(period);
  if (year === null) return formatReportPeriod(period, language);
  return language === "ja" ? `${fiscalYearName(year, "ja")}（FY${year}）` : `FY${year}`;
}
