/** Japanese eras: how a year is written and read. 平成 ends on 2019-04-30, 令和 begins on the day after. */
import type { CalendarDate, Period } from "./calendar-date";

type Era = { name: string; letter: string; firstYear: number; from: string; until: string };

const ERAS: readonly Era[] = [
  { name: "令和", letter: "r", firstYear: 2019, from: "2019-05-01", until: "9999-12-31" },
  { name: "平成", letter: "h", firstYear: 1989, from: "1989-01-08", until: "2019-04-30" },
  { name: "昭和", letter: "s", firstYear: 1926, from: "1926-12-25", until: "1989-01-07" },
];

/** How an era's name and year are typed, after NFKC: 令和元年, R7. To be used inside a larger pattern. */
export const ERA_PATTERN = "(?<era>令和|平成|昭和|[rhs](?=\\d))(?<eraYear>元|\\d{1,2})";

const eraTyped = (typed: string): Era | undefined =>
  ERAS.find(({ name, letter }) => name === typed || letter === typed.toLowerCase());

/** The calendar year of a typed era year (`元` or digits), or null where there is no such year. */
export function yearOfEra(era: string, year: string): number | null {
  const number = year === "元" ? 1 : Number(year);
  const found = eraTyped(era);
  return found === undefined || number < 1 ? null : found.firstYear + number - 1;
}

/** Does the era hold this day? 平成31年5月1日 is a slip that only its writer can mend. */
export function eraHolds(era: string, day: CalendarDate): boolean {
  const found = eraTyped(era);
  return found !== undefined && found.from <= day && day <= found.until;
}

/** The part of these days that lies in the era, or null: 2019 in 平成 ends on 30 April. */
export function daysInEra(era: string, { from, to }: Period): Period | null {
  const found = eraTyped(era);
  if (found === undefined || from > found.until || to < found.from) return null;
  return { from: from < found.from ? found.from : from, to: to > found.until ? found.until : to };
}

/** 令和元年, 平成30年. */
export function eraYearName(day: CalendarDate): string {
  const year = Number(day.slice(0, 4));
  const era = ERAS.find(({ from }) => from <= day);
  return era === undefined ? `${year}年` : named(era, year);
}

/** 令和元年度 for the whole of FY2019: a fiscal year is named after the era its year ends up in. */
export function eraFiscalYearName(year: number): string {
  const era = ERAS.find(({ firstYear }) => firstYear <= year);
  return era === undefined ? `${year}年度` : `${named(era, year)}度`;
}

function named(era: Era, year: number): string {
  const number = year - era.firstYear + 1;
  return `${era.name}${number === 1 ? "元" : number}年`;
}
