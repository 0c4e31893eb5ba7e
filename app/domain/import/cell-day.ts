/**
 * A day as people write it in the cell of a table, as exactly as it is known: 2024-03-05, 2024/3/5, 令和元年5月1日, R1.5.1,
 * March 5, 2024, 2024年3月, 2018-Q3, 2024年1〜3月, FY2024, 平成31年.
 *
 * What means two days is refused with both: 03/04/2024. So is the number that a spreadsheet stores for a day, which
 * means one day or another by the file. Days and rough days are read by `day/parse-day` and `day/rough-day`. N11
 */
import { withArabicNumbers } from "~/domain/day/arabic-days";
import {
  addDays,
  type CalendarDate,
  dayOf,
  daysInMonth,
  type Precision,
} from "~/domain/day/calendar-date";
import { daysInEra, ERA_PATTERN } from "~/domain/day/era";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { firstMatch, monthNamed, parseDay, readingsOfDay, typedYear } from "~/domain/day/parse-day";
import { type RoughDayRefusal, roughDay } from "~/domain/day/rough-day";
import { parseWrittenFiscalYear } from "~/domain/day/written-fiscal-year";
import { remembered } from "~/domain/value/remembered";
import { parsed, refuse } from "~/domain/value/verdict";
import { numberCodeOf } from "./number-codes";

/** A calendar year is no precision of the register's own days: whoever takes it decides what becomes of it. */
export type CellDay = { precision: Precision | "year"; from: CalendarDate; to: CalendarDate };

export type DayCellRefusal =
  | RoughDayRefusal
  | "day-vague"
  | "day-is-span"
  | "day-of-zone"
  | "day-serial"
  | "day-without-year"
  | "era-does-not-hold-year"
  | "quarter-ambiguous"
  | "year-of-two-digits";

/** `readings`: the spans that the text may mean, each of which can be offered. Null is a blank cell or one that says so. */
export type DayCell =
  | { ok: true; value: CellDay | null }
  | { ok: false; reason: DayCellRefusal; readings: CellDay[] };

export const readDayCell: (text: string) => DayCell = remembered(dayIn);

function dayIn(text: string): DayCell {
  if (text.trim().length > LONGEST) return refused("day-malformed");
  const typed = plainDay(text);
  if (typed === "" || numberCodeOf(typed) !== null) return parsed(null);
  const readers = [
    ...[readExact, readEnglishParts, readMonth, readQuarter, readFiscalYear, readYear],
    ...[readSerial, readTwoDigits],
  ];
  for (const read of readers) {
    const answer = read(typed);
    if (answer !== null) return answer;
  }
  return whyUnread(typed);
}

const LONGEST = 60;

/**
 * NFKC, kanji numbers as digits, no spaces inside a Japanese day, no 現在 behind it, and no time at midnight, which
 * spreadsheets add.
 */
function plainDay(text: string): string {
  return withArabicNumbers(text.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*([年月日度期])\s*/g, "$1")
    .replace(/^as of |(?:現在|時点|付け?)$/i, "")
    .replace(/[〜～~‐-―−]/g, "-")
    .replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")
    .replace(/^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:t| )0?0:00(?::00(?:\.0+)?)?z?$/i, "$1")
    .replace(
      /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|.+\d日(?:\([日月火水木金土]\))?)(?:t| )?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/i,
      "$1",
    )
    .replace(/^(\d{1,2})[- ]([a-z]{3,9})\.?[- ](\d{4})$/i, "$1 $2 $3");
}

type Reader = (typed: string) => DayCell | null;

const readExact: Reader = (typed) => {
  const day = parseDay(typed);
  if (day.ok) return parsed(exact(day.value));
  if (day.reason === "day-malformed") return null;
  return refused(day.reason, (readingsOfDay(typed) ?? []).map(exact));
};

/** March 5th 2024 is read above; Mar-2024 and 2024 Mar here. */
const readEnglishParts: Reader = (typed) => {
  const match = /^(?:([a-z]{3,9})\.?[- ](\d{4})|(\d{4})[- ]([a-z]{3,9}))$/i.exec(typed);
  const month = monthNamed(match?.[1] ?? match?.[4]);
  return match === null || month === null
    ? null
    : monthsOf("month", Number(match[2] ?? match[3]), month, 1);
};

const readMonth: Reader = (typed) => {
  const month = roughDay("month", typed);
  if (!month.ok) return null;
  const era = eraOf(typed);
  const isHeld = era === null || daysInEra(era, month.value) !== null;
  return isHeld ? month : refused("era-does-not-hold-day");
};

const YEAR = `(?:(?<year>\\d{4})|${ERA_PATTERN})`;
const QUARTER = new RegExp(`^${YEAR}年?(?<fiscal>度)?第?(?<quarter>[1-4])四半期$`, "i");
const MONTHS_JA = new RegExp(`^${YEAR}年(?<first>\\d{1,2})月?-(?<last>\\d{1,2})月期?$`, "i");
const MONTHS_EN = /^(?<first>[a-z]{3,9})\.?-(?<last>[a-z]{3,9})\.? (?<year>\d{4})$/i;
const QUARTER_FISCAL = /^fy ?(\d{4})[- ]?q([1-4])$|^q([1-4])[- ]?fy ?(\d{4})$/i;
const QUARTER_FIRST = /^(?:q([1-4])|([1-4])q)[- ,/']*(\d{4})$/i;
const QUARTER_LAST = /^(\d{4})[- ]?([1-4])q$/i;

const readQuarter: Reader = (typed) => {
  const plain = roughDay(
    "quarter",
    typed.replace(QUARTER_FIRST, "$3-Q$1$2").replace(QUARTER_LAST, "$1-Q$2"),
  );
  if (plain.ok) return plain;
  const months = firstMatch(typed.replace(/(\d)月-/, "$1-"), [MONTHS_JA, MONTHS_EN]);
  if (months !== null) return quarterOfMonths(months);
  const parts = firstMatch(typed.replace(QUARTER_FISCAL, "$1$4年度第$2$3四半期"), [QUARTER]);
  const year = parts && typedYear(parts);
  if (parts === null || year === null) return null;
  const quarter = Number(parts.quarter);
  const fiscal = monthsOf("quarter", quarter === 4 ? year + 1 : year, ((quarter * 3) % 12) + 1, 3);
  if (parts.fiscal !== undefined) return fiscal;
  // 2018年第3四半期 is July to September, or October to December of the fiscal year.
  const calendar = monthsOf("quarter", year, quarter * 3 - 2, 3);
  const readings = [calendar, fiscal].flatMap((one) => (one.ok && one.value ? [one.value] : []));
  return refused("quarter-ambiguous", readings);
};

/** 2018年7〜9月 and Jul–Sep 2018 are quarters; 7〜10月 is a span of somebody's own. */
function quarterOfMonths(parts: Partial<Record<string, string>>): DayCell {
  const [first, last] = [parts.first, parts.last].map((one) => monthNamed(one) ?? Number(one));
  const year = typedYear(parts);
  const isQuarter = first !== undefined && (first - 1) % 3 === 0 && last === first + 2;
  return isQuarter && year !== null ? monthsOf("quarter", year, first, 3) : refused("day-is-span");
}

const readFiscalYear: Reader = (typed) => {
  if (!/^fy|年度$/i.test(typed)) return null;
  const year = parseWrittenFiscalYear(typed);
  if (!year.ok)
    return refused(year.reason === "year-malformed" ? "fiscal-year-malformed" : year.reason);
  if (dayOf(year.value, 4, 1) === null || dayOf(year.value + 1, 3, 31) === null)
    return refused("fiscal-year-malformed");
  return parsed({ precision: "fiscal-year", ...fiscalYearPeriod(year.value) });
};

const YEARS = [/^(?<year>(?:19|20|21)\d{2})年?$/, new RegExp(`^${ERA_PATTERN}年$`, "i")];

/** 平成31年 ends with its era, on 30 April. */
const readYear: Reader = (typed) => {
  const parts = firstMatch(typed, YEARS);
  const year = parts && typedYear(parts);
  if (year === null) return null;
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  const days = parts?.era === undefined ? whole : daysInEra(parts.era, whole);
  return days === null ? refused("era-does-not-hold-year") : parsed({ precision: "year", ...days });
};

const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** 45356: days since 1900 or, in files of old Macintoshes, since 1904. */
const readSerial: Reader = (typed) => {
  if (!/^\d{5}(?:\.\d+)?$/.test(typed)) return null;
  const serial = Math.floor(Number(typed));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const readings = ["1899-12-30", "1904-01-01"].map((first) => exact(addDays(first, serial)));
  return refused("day-serial", readings);
};

const readTwoDigits: Reader = (typed) =>
  /^\d{1,2}([-/.])\d{1,2}\1\d{2}$|^[a-z]{3,9}[- ']\d{2}$|^\d{1,2}[- ][a-z]{3,9}[- ]\d{2}$|^'\d{2}/i.test(
    typed,
  )
    ? refused("year-of-two-digits")
    : null;

const VAGUE =
  /頃|ごろ|上旬|中旬|下旬|上半期|下半期|前半|後半|[春夏秋冬末]|初頭|以降|以前|まで|early|mid|late|spring|summer|fall|autumn|winter|around|約|before|after|by|\bh[12]\b|\b[12]h\b/i;

function whyUnread(typed: string): DayCell {
  if (/\d:\d{2}.*(?:z|[-+]\d{2}:?\d{2}|utc|gmt|jst|e[sd]t|c[sd]t|p[sd]t)$/i.test(typed))
    return refused("day-of-zone");
  if (VAGUE.test(typed)) return refused("day-vague", nearTo(typed));
  if (/^\d{1,2}(?:[-/]\d{1,2}|月\d{1,2}日)$|^[a-z]{3,9}\.? \d{1,2}$/i.test(typed))
    return refused("day-without-year");
  const isSpan = /\d.*(?:から|-| to | and |,|及び|・|、).*\d/.test(typed);
  return refused(isSpan ? "day-is-span" : "day-malformed");
}

/** 2024年3月頃 may be that month, 2024年3月末 its last day; 2024年春 is left to its writer. */
function nearTo(typed: string): CellDay[] {
  const bare = typed.replace(/(?:頃|ごろ|末)$|^(?:約|around |before |after |by )/i, "").trim();
  const near = bare === typed ? null : readDayCell(bare);
  if (near === null || !near.ok || near.value === null) return [];
  return typed.endsWith("末") ? [exact(near.value.to)] : [near.value];
}

const exact = (day: CalendarDate): CellDay => ({ precision: "day", from: day, to: day });

const refused = (reason: DayCellRefusal, readings: CellDay[] = []): DayCell => ({
  ...refuse(reason),
  readings,
});

const eraOf = (typed: string): string | null =>
  new RegExp(`^${ERA_PATTERN}`, "i").exec(typed)?.groups?.era ?? null;

function monthsOf(precision: Precision, year: number, month: number, months: number): DayCell {
  const last = month + months - 1;
  const from = dayOf(year, month, 1);
  const to = last > 12 ? null : dayOf(year, last, daysInMonth(year, last));
  return from === null || to === null
    ? refused("day-does-not-exist")
    : parsed({ precision, from, to });
}
