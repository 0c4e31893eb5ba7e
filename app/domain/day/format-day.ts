/** Days, spans and periods in words: 2018年7月5日〜9月2日, Jul 5 – Sep 2, 2018. */

import type { Language } from "~/domain/value/language";
import { type CalendarDate, type Period, type RoughDay, weekdayOf } from "./calendar-date";
import { eraYearName } from "./era";
import { fiscalYearName, fiscalYearOf, fiscalYearOfPeriod } from "./fiscal-year";
import { exactDay } from "./rough-day";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = {
  ja: ["日", "月", "火", "水", "木", "金", "土"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

export type DayStyle = { era?: boolean; weekday?: boolean };

/** 日 or Sun. */
function weekdayName(day: CalendarDate, language: Language): string {
  return WEEKDAYS[language][weekdayOf(day)] ?? "";
}

/** 2018年7月5日（木）, with `era` 平成30年7月5日; Jul 5, 2018 (Thu). */
export function formatDay(day: CalendarDate, language: Language, style: DayStyle = {}): string {
  const { month, date } = partsOf(day);
  if (language === "ja") {
    const weekday = style.weekday ? `（${weekdayName(day, "ja")}）` : "";
    return `${yearName(day, style)}${month}月${date}日${weekday}`;
  }
  const weekday = style.weekday ? ` (${weekdayName(day, "en")})` : "";
  return `${monthName(day)} ${date}, ${day.slice(0, 4)}${weekday}`;
}

/** As exactly as it is known: a day, 2018年7月, 2018年7〜9月, 平成30年度. */
export function formatRoughDay(span: RoughDay, language: Language, style: DayStyle = {}): string {
  if (span.precision === "day") return formatDay(span.from, language, style);
  if (span.precision === "fiscal-year") return fiscalYearName(fiscalYearOf(span.from), language);
  const first = partsOf(span.from).month;
  const last = partsOf(span.to).month;
  if (language === "ja")
    return `${yearName(span.from, style)}${first === last ? first : `${first}〜${last}`}月`;
  const months =
    first === last ? monthName(span.from) : `${monthName(span.from)}–${monthName(span.to)}`;
  return `${months} ${span.from.slice(0, 4)}`;
}

/** From a first to a last day, without repeating the year or the month they share. */
export function formatPeriod(
  first: RoughDay,
  last: RoughDay,
  language: Language,
  style: DayStyle = {},
): string {
  if (first.precision === last.precision && first.from === last.from && first.to === last.to) {
    return formatRoughDay(first, language, style);
  }
  const full = [formatRoughDay(first, language, style), formatRoughDay(last, language, style)];
  const sameYear = yearName(first.from, style) === yearName(last.from, style);
  const compact = first.precision === last.precision && sameYear && !style.weekday;
  if (!compact || first.precision === "fiscal-year" || first.precision === "quarter") {
    return full.join(language === "ja" ? "〜" : " – ");
  }
  return language === "ja" ? compactJa(first, last, full) : compactEn(first, last, full);
}

/** A reporting period: the name of its fiscal year, or its days. */
export function formatReportPeriod(period: Period, language: Language): string {
  const year = fiscalYearOfPeriod(period);
  if (year !== null) return fiscalYearName(year, language);
  return formatPeriod(exactDay(period.from), exactDay(period.to), language);
}

function compactJa(first: RoughDay, last: RoughDay, full: readonly string[]): string {
  const { month, date } = partsOf(last.from);
  if (first.precision === "month") return `${full[0]}〜${month}月`;
  const sameMonth = first.from.slice(0, 7) === last.from.slice(0, 7);
  return `${full[0]}〜${sameMonth ? "" : `${month}月`}${date}日`;
}

function compactEn(first: RoughDay, last: RoughDay, full: readonly string[]): string {
  if (first.precision === "month") return `${monthName(first.from)} – ${full[1]}`;
  const start = `${monthName(first.from)} ${partsOf(first.from).date}`;
  const sameMonth = first.from.slice(0, 7) === last.from.slice(0, 7);
  return sameMonth
    ? `${start}–${partsOf(last.from).date}, ${last.from.slice(0, 4)}`
    : `${start} – ${full[1]}`;
}

function yearName(day: CalendarDate, style: DayStyle): string {
  return style.era ? eraYearName(day) : `${day.slice(0, 4)}年`;
}

function partsOf(day: CalendarDate): { month: number; date: number } {
  return { month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

const monthName = (day: CalendarDate): string => MONTHS[partsOf(day).month - 1] ?? "";
