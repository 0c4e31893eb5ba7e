/** Days as they stand in tables: as exactly as they are known, or asked. N11, issue 9, 3.3 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarDate, PRECISIONS } from "~/domain/day/calendar-date";
import { formatRoughDay } from "~/domain/day/format-day";
import { roughDay, roughDayText } from "~/domain/day/rough-day";
import { readDayCell } from "~/domain/import/cell-day";
import { LANGUAGES } from "~/domain/value/language";

function told(text: string): string {
  const read = readDayCell(text);
  if (!read.ok)
    return [read.reason, ...read.readings.map(({ from, to }) => `${from}..${to}`)].join(" ");
  if (read.value === null) return "unknown";
  const { precision, from, to } = read.value;
  return from === to ? `${precision} ${from}` : `${precision} ${from}..${to}`;
}

test.each([
  ["2024-03-05", "day 2024-03-05"],
  ["2024/3/5", "day 2024-03-05"],
  ["2024.3.5", "day 2024-03-05"],
  ["20240305", "day 2024-03-05"],
  ["2024年3月5日", "day 2024-03-05"],
  ["2024 年 3 月 5 日", "day 2024-03-05"],
  ["２０２４年３月５日（火）", "day 2024-03-05"],
  ["令和元年5月1日", "day 2019-05-01"],
  ["令和六年三月五日", "day 2024-03-05"],
  ["R1.5.1", "day 2019-05-01"],
  ["H31.4.30", "day 2019-04-30"],
  ["March 5, 2024", "day 2024-03-05"],
  ["Mar. 5th, 2024", "day 2024-03-05"],
  ["5 Mar 2024", "day 2024-03-05"],
  ["05-Mar-2024", "day 2024-03-05"],
  ["Tue Feb 18 2025", "day 2025-02-18"],
  ["25/12/2024", "day 2024-12-25"],
  ["12/25/2024", "day 2024-12-25"],
  ["5/5/2024", "day 2024-05-05"],
  ["2024-03-05T00:00:00.000Z", "day 2024-03-05"],
  ["2024-03-05 00:00:00", "day 2024-03-05"],
  ["2024/3/5 14:30", "day 2024-03-05"],
  ["2024年3月", "month 2024-03-01..2024-03-31"],
  ["2024-3", "month 2024-03-01..2024-03-31"],
  ["March 2024", "month 2024-03-01..2024-03-31"],
  ["Mar-2024", "month 2024-03-01..2024-03-31"],
  ["㍻30年7月", "month 2018-07-01..2018-07-31"],
  ["2018-Q3", "quarter 2018-07-01..2018-09-30"],
  ["Q3 2018", "quarter 2018-07-01..2018-09-30"],
  ["2018年7〜9月", "quarter 2018-07-01..2018-09-30"],
  ["2018年7月〜9月期", "quarter 2018-07-01..2018-09-30"],
  ["2018年度第4四半期", "quarter 2019-01-01..2019-03-31"],
  ["FY2018 Q1", "quarter 2018-04-01..2018-06-30"],
  ["FY2024", "fiscal-year 2024-04-01..2025-03-31"],
  ["2024年度", "fiscal-year 2024-04-01..2025-03-31"],
  ["平成31年度", "fiscal-year 2019-04-01..2020-03-31"],
  ["FY2024-25", "fiscal-year 2024-04-01..2025-03-31"],
  ["2024", "year 2024-01-01..2024-12-31"],
  ["2024年", "year 2024-01-01..2024-12-31"],
  ["平成30年", "year 2018-01-01..2018-12-31"],
  ["平成31年", "year 2019-01-01..2019-04-30"],
  ["令和元年", "year 2019-05-01..2019-12-31"],
  ["", "unknown"],
  ["不明", "unknown"],
  ["n.a.", "unknown"],
  ["－", "unknown"],
])("N11 %s", (text, read) => {
  expect(told(text)).toBe(read);
});

test.each([
  ["03/04/2024", "day-ambiguous 2024-03-04..2024-03-04 2024-04-03..2024-04-03"],
  ["3-4-2024", "day-ambiguous 2024-03-04..2024-03-04 2024-04-03..2024-04-03"],
  ["45356", "day-serial 2024-03-05..2024-03-05 2028-03-06..2028-03-06"],
  ["2018年第3四半期", "quarter-ambiguous 2018-07-01..2018-09-30 2018-10-01..2018-12-31"],
  ["3/5/24", "year-of-two-digits"],
  ["Mar-24", "year-of-two-digits"],
  ["3月5日", "day-without-year"],
  ["March 5", "day-without-year"],
  ["2024-02-30", "day-does-not-exist"],
  ["31/31/2024", "day-does-not-exist"],
  ["平成31年5月1日", "era-does-not-hold-day"],
  ["平成31年5月", "era-does-not-hold-day"],
  ["平成32年", "era-does-not-hold-year"],
  ["平成32年度", "era-does-not-hold-year"],
  ["2024年3月5日（水）", "weekday-does-not-match"],
  ["2024-03-05T14:30:00+09:00", "day-of-zone"],
  ["2024年3月5日〜7日", "day-is-span"],
  ["2018年7〜10月", "day-is-span"],
  ["2024年3月頃", "day-vague"],
  ["early 2024", "day-vague"],
  ["2024年上半期", "day-vague"],
  ["123", "day-malformed"],
  ["foo", "day-malformed"],
  ["FY9999", "fiscal-year-malformed"],
])("N11 %s is refused: %s", (text, reason) => {
  expect(told(text)).toBe(reason);
});

describe("for any text", () => {
  const days = fc.record({
    precision: fc.constantFrom(...PRECISIONS),
    day: fc
      .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date): CalendarDate => date.toISOString().slice(0, 10)),
  });

  test("N11 what this register writes is read back, in both languages and in eras", () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        ({ precision, day }, language, era) => {
          const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
          const texts = { day, month: day.slice(0, 7), quarter, "fiscal-year": day.slice(0, 4) };
          const span = roughDay(precision, texts[precision]);
          if (!span.ok) throw new Error(`${precision} ${day}: ${span.reason}`);
          const written = formatRoughDay(span.value, language, { era, weekday: true });
          // The first of May in the middle of a quarter, when an era ends, is told by its year alone.
          const isBroken = era && precision === "quarter" && day.startsWith("2019");
          if (!isBroken) expect([written, readDayCell(written)]).toEqual([written, span]);
          expect(readDayCell(roughDayText(span.value))).toEqual(span);
        },
      ),
    );
  });

  test("N11 there is a verdict, and its days exist", () => {
    const signs = fc.constantFrom(..."0123456789-/.年月日度令和平成元QFY四半期第 〜");
    const texts = fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 12 }));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readDayCell(text);
        const spans = read.ok ? [read.value ?? []].flat() : read.readings;
        for (const { from, to } of spans) {
          for (const day of [from, to])
            expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
