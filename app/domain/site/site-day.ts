/** Days of sites: text, as exact as they are known. 2024, 2024-05 or 2024-05-01. */
import { dayOf } from "~/domain/day/calendar-date";
import { formatDay, formatRoughDay } from "~/domain/day/format-day";
import { roughDay } from "~/domain/day/rough-day";
import type { Language } from "~/domain/value/language";

const [FIRST_YEAR, LAST_YEAR] = [1800, 2100];

export function isSiteDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return false;
  return dayOf(Number(year), Number(month ?? 1), Number(day ?? 1)) !== null;
}

/** 2024年, 2024年5月, 2024年5月1日. */
export function siteDayText(day: string, language: Language): string {
  if (/^\d{4}$/.test(day)) return language === "ja" ? `${day}年` : day;
  if (!/^\d{4}-\d{2}$/.test(day)) return formatDay(day, language);
  const month = roughDay("month", day);
  return month.ok ? formatRoughDay(month.value, language) : day;
}
