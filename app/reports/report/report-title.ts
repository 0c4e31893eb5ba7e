/** What a report is of: 平成30年度（FY2018）の取組, 2018年4月1日〜6月30日の取組. */
import type { Period } from "~/domain/day/calendar-date";
import { periodName } from "~/domain/day/period-name";
import type { Language } from "~/domain/value/language";
import { reportText } from "~/i18n/report/report-text";

export function reportTitle({ period }: { period: Period }, language: Language): string {
  return reportText[language].title(periodName(period, language));
}
