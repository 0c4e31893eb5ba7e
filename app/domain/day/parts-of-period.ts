/** The months and quarters that a period is made of. A quarter is one of the calendar (2026-Q2 is April to June). N11 */
import { addDays, type CalendarDate, type Period } from "./calendar-date";
import { roughDay } from "./rough-day";

export type PeriodPart = { key: string; period: Period };

/** In order, from the first day to the last; the first and the last part are cut to the period. */
export function partsOfPeriod(period: Period, by: "month" | "quarter"): PeriodPart[] {
  const parts: PeriodPart[] = [];
  for (let from = period.from; from <= period.to; ) {
    const key = partOfDay(from, by);
    const whole = roughDay(by, key);
    if (!whole.ok) throw new Error(`${key} is no ${by}`);
    const to = whole.value.to < period.to ? whole.value.to : period.to;
    parts.push({ key, period: { from, to } });
    from = addDays(to, 1);
  }
  return parts;
}

/** `2026-06` or `2026-Q2`. */
export function partOfDay(day: CalendarDate, by: "month" | "quarter"): string {
  if (by === "month") return day.slice(0, 7);
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
