/** What a report is of: 平成30年度（FY2018）の取組, 2018年4月1日〜6月30日の取組. */
import type { Period } from "~/domain/day/calendar-date";
import { fiscalYearName, fiscalYearOfPeriod } from "~/domain/day/fiscal-year";
import { formatReportPeriod } from "~/domain/day/format-day";
import type { Language } from "~/domain/value/language";
import { reportText } from "~/i18n/report/report-text";

export function reportTitle({ period }: { period: Period }, language: Language): string {
  return reportText[language].title(periodName(period, language));
}

/** A fiscal year has both its names: people in Tokyo and at the posts use different ones. */
export function periodName(period: Period, language: Language): string {
  const year = fiscalYearOfPeriod(period);
  if (year === null) return formatReportPeriod(period, language);
  return language === "ja" ? `${fiscalYearName(year, "ja")}（FY${year}）` : `FY${year}`;
}
