/**
 * Days without a clock. N11
 *
 * A day is an ISO string, local to its place; it compares, sorts and is stored as itself.
 * A day known only roughly is a span: the first and last day it may have been.
 */

import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

export type CalendarDate = string & { readonly brand?: "CalendarDate" };

export const PRECISIONS = ["day", "month", "quarter", "fiscal-year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A first or last day with its precision. For precision `day`, `from` equals `to`. */
export type RoughDay = { precision: Precision; from: CalendarDate; to: CalendarDate };

/** A closed period: both days count. */
export type Period = { from: CalendarDate; to: CalendarDate };

/** Days the register accepts: from shortly before the first plan (N7) to the end of the century. */
export const FIRST_DAY: CalendarDate = "2017-03-01";
export const LAST_DAY: CalendarDate = "2100-12-31";
export const ALL_DAYS: Period = { from: FIRST_DAY, to: LAST_DAY };

const MS_PER_DAY = 86_400_000;

/** A real day of the calendar, or null: there is no 30 February. */
export function dayOf(year: number, month: number, day: number): CalendarDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function addDays(day: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of another year: the last of February stays the last of February. */
export function yearsLater(day: CalendarDate, years: number): CalendarDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const isLastOfFebruary = day.slice(5) === "02-29" || day.slice(5) === "02-28";
  return isLastOfFebruary ? addDays(`${year}-03-01`, -1) : `${year}${day.slice(4)}`;
}

/** Days from one day to another: negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(day: CalendarDate): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** Does the whole span lie inside the period? Only then does it count there. N11 */
export function periodContains(period: Period, span: Period): boolean {
  return period.from <= span.from && span.to <= period.to;
}

/** Do they share a day? A span that overlaps without lying inside is 時期不詳. N11 */
export function periodOverlaps(period: Period, span: Period): boolean {
  return span.from <= period.to && period.from <= span.to;
}

/** Order by span start, then span end. N11 */
export function compareSpans(a: Period, b: Period): number {
  return compareText(a.from, b.from) || compareText(a.to, b.to);
}

/** Order by code units, as the database orders: never by the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Is this a day the register accepts? */
export function checkDay(day: CalendarDate): Verdict<"day-out-of-range"> {
  return FIRST_DAY <= day && day <= LAST_DAY ? ALLOWED : refuse("day-out-of-range");
}

const two = (number: number): string => String(number).padStart(2, "0");
