/**
 * Fiscal years (年度): 1 April to 31 March, named after the calendar year they begin in.
 *
 * A day belongs to one by the local day at its place, never by an instant. N11
 */

import type { Language } from "~/domain/value/language";
import type { CalendarDate, Period } from "./calendar-date";
import { eraFiscalYearName } from "./era";

export type FiscalYear = number;

/** Years that can be asked for: from the year before the record begins. */
export const FIRST_FISCAL_YEAR: FiscalYear = 2016;
export const LAST_FISCAL_YEAR: FiscalYear = 2100;

const FIRST_MONTH = 4;

/** A fiscal year as an address names it, or null for what is none of the register's. */
export function parseFiscalYear(text: string): FiscalYear | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR ? year : null;
}

export function fiscalYearOf(day: CalendarDate): FiscalYear {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  return month >= FIRST_MONTH ? year : year - 1;
}

/** First and last day, both inclusive. Years have four digits, so that days compare as text. */
export function fiscalYearPeriod(year: FiscalYear): Period {
  return { from: `${fourDigits(year)}-04-01`, to: `${fourDigits(year + 1)}-03-31` };
}

const fourDigits = (year: number): string => String(year).padStart(4, "0");

/** The fiscal year that is exactly this period, or null. */
export function fiscalYearOfPeriod(period: Period): FiscalYear | null {
  const year = fiscalYearOf(period.from);
  const whole = fiscalYearPeriod(year);
  return whole.from === period.from && whole.to === period.to ? year : null;
}

/** 令和8年度, FY2026. FY2019 is 令和元年度 from its first day. */
export function fiscalYearName(year: FiscalYear, language: Language): string {
  return language === "ja" ? eraFiscalYearName(year) : `FY${year}`;
}

/** The fiscal years that are exactly this period, or null. */
export function wholeYearsOf(period: Period): { from: FiscalYear; to: FiscalYear } | null {
  const [from, to] = [fiscalYearOf(period.from), fiscalYearOf(period.to)];
  const isWhole =
    fiscalYearPeriod(from).from === period.from && fiscalYearPeriod(to).to === period.to;
  return isWhole ? { from, to } : null;
}
