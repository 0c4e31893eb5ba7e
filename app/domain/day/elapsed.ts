/**
 * How long ago a day was, as people say it: the one way in which spans since an event are written.
 *
 * Up to two months in days, from then on in whole months and years with 約, and with the month itself, which nobody
 * has to work out: 26日前, 約6年9か月（2020年2月）; 26 days ago, about 6 years 9 months (Feb 2020).
 */
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { type CalendarDate, daysBetween } from "./calendar-date";
import { formatRoughDay } from "./format-day";

/** A day up to today; `isRough` when it is known to the month or worse. */
type Past = { day: CalendarDate; rough: boolean };

const DAYS_UP_TO = 60;

export function elapsed(past: Past, today: CalendarDate, language: Language): string {
  const days = Math.max(0, daysBetween(past.day, today));
  if (days === 0 && !past.rough) return language === "ja" ? "本日" : "today";
  if (days <= DAYS_UP_TO) return daysAgo(days, past.rough, language);
  const months = wholeMonths(past.day, today);
  const span = { years: Math.floor(months / 12), months: months % 12 };
  const month = `${past.day.slice(0, 7)}-01`;
  const named = formatRoughDay({ precision: "month", from: month, to: month }, language);
  return language === "ja"
    ? `約${inJapanese(span)}（${named}）`
    : `about ${inEnglish(span)} (${named})`;
}

function daysAgo(days: number, isRough: boolean, language: Language): string {
  if (language === "ja") return `${isRough ? "約" : ""}${days}日前`;
  return `${isRough ? "about " : ""}${groupDigits(days)} ${days === 1 ? "day" : "days"} ago`;
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const monthOf = (day: CalendarDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const isFull = to.slice(8, 10) >= from.slice(8, 10);
  return Math.max(1, monthOf(to) - monthOf(from) - (isFull ? 0 : 1));
}

type Span = { years: number; months: number };

function inJapanese({ years, months }: Span): string {
  return `${years > 0 ? `${years}年` : ""}${months > 0 ? `${months}か月` : ""}`;
}

function inEnglish({ years, months }: Span): string {
  const counted = (count: number, one: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : `${one}s`}`];
  return [...counted(years, "year"), ...counted(months, "month")].join(" ");
}
