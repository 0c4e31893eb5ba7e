/**
 * Federal holidays of the United States (5 U.S.C. 6103), by rule.
 *
 * One on a Saturday is observed on the Friday before, one on a Sunday on the Monday after; both days are listed.
 * Inauguration Day, which is one around Washington alone, is left out; Juneteenth is one from 2021 on.
 */

import type { Bilingual } from "~/domain/value/language";
import { addDays, type CalendarDate, dayOf, type Period, weekdayOf } from "./calendar-date";
import type { Holiday } from "./holiday";

type Rule = { name: Bilingual; dayIn: (year: number) => CalendarDate; since?: number };

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

const RULES: readonly Rule[] = [
  { name: { ja: "元日", en: "New Year’s Day" }, dayIn: fixed(1, 1) },
  {
    name: { ja: "キング牧師記念日", en: "Martin Luther King Jr. Day" },
    dayIn: (year) => nth(year, 1, MONDAY, 3),
  },
  {
    name: { ja: "ワシントン誕生日", en: "Washington’s Birthday" },
    dayIn: (year) => nth(year, 2, MONDAY, 3),
  },
  {
    name: { ja: "戦没将兵追悼記念日", en: "Memorial Day" },
    dayIn: (year) => nth(year, 6, MONDAY, 0),
  },
  {
    name: { ja: "ジューンティーンス（奴隷解放記念日）", en: "Juneteenth" },
    dayIn: fixed(6, 19),
    since: 2021,
  },
  { name: { ja: "独立記念日", en: "Independence Day" }, dayIn: fixed(7, 4) },
  { name: { ja: "労働者の日", en: "Labor Day" }, dayIn: (year) => nth(year, 9, MONDAY, 1) },
  {
    name: { ja: "コロンブス・デー", en: "Columbus Day" },
    dayIn: (year) => nth(year, 10, MONDAY, 2),
  },
  { name: { ja: "退役軍人の日", en: "Veterans Day" }, dayIn: fixed(11, 11) },
  { name: { ja: "感謝祭", en: "Thanksgiving Day" }, dayIn: (year) => nth(year, 11, THURSDAY, 4) },
  { name: { ja: "クリスマス", en: "Christmas Day" }, dayIn: fixed(12, 25) },
];

/** Holidays and their observed days within the period, in order. */
export function usHolidays({ from, to }: Period): Holiday[] {
  const years: number[] = [];
  // New Year's Day may be observed on the last day of the year before.
  for (let year = yearOf(from); year <= yearOf(to) + 1; year += 1) years.push(year);
  return years
    .flatMap((year) =>
      RULES.filter(({ since = 0 }) => since <= year).flatMap((rule) => daysOf(rule, year)),
    )
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function daysOf({ name, dayIn }: Rule, year: number): Holiday[] {
  const day = dayIn(year);
  const weekday = weekdayOf(day);
  const holiday: Holiday = { day, country: "us", name, observed: false };
  if (weekday !== SATURDAY && weekday !== SUNDAY) return [holiday];
  const observedOn = addDays(day, weekday === SATURDAY ? -1 : 1);
  return [holiday, { ...holiday, day: observedOn, observed: true }];
}

function fixed(month: number, date: number): (year: number) => CalendarDate {
  return (year) => dayOf(year, month, date) ?? "";
}

/** The n-th of a weekday in a month; the 0th is the last one of the month before. */
function nth(year: number, month: number, weekday: number, n: number): CalendarDate {
  const first = dayOf(year, month, 1) ?? "";
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1));
}

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
