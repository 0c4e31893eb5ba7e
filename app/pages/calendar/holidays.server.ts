/** Public holidays of both countries in a period: Japan's as published, those of the United States by rule. */
import holidayJp from "@holiday-jp/holiday_jp";
import { addDays, compareText, type Period } from "~/domain/day/calendar-date";
import type { Holiday } from "~/domain/day/holiday";
import { usHolidays } from "~/domain/day/us-holidays";

/** Keyed by day. The days of a package's own dates are never asked for: they follow the machine's zone. */
const JAPANESE: Partial<Record<string, { name: string; name_en: string }>> = holidayJp.holidays;

export function holidaysIn(period: Period): Holiday[] {
  const found = usHolidays(period);
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const japanese = JAPANESE[day];
    if (japanese === undefined) continue;
    const name = { ja: japanese.name, en: japanese.name_en };
    found.push({ day, country: "jp", name, observed: false });
  }
  return found.sort((a, b) => compareText(a.day, b.day));
}
