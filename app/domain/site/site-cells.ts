/** Cells of days and figures of sites. Blank is unknown and never 0: a blank figure says nothing. P62, P63 */
import { readDayCell } from "~/domain/import/cell-day";
import { readMoneyCell } from "~/domain/import/cell-money";
import { readNumberCell } from "~/domain/import/cell-number";
import { QUALIFIERS, type Qualifier } from "~/domain/value/qualifier";
import { type Parsed, parsed, refuse as refused } from "~/domain/value/verdict";
import type { Amount, SiteColumn, SiteEntry } from "./site-entry";
import { readYearCell } from "./year-cell";

type Cells = ReadonlyMap<SiteColumn, string>;
type Refuse = (column: SiteColumn, reason: string) => null;

const MILLION_POWER = 6;

/** A site's day is a year, a month or a day: a quarter or a fiscal year is taken as the year it begins in. */
export function readSiteDayCell(text: string): Parsed<string | null, string> {
  const day = readDayCell(text);
  if (!day.ok) return refused(day.reason);
  if (day.value === null) return parsed(null);
  const { precision, from } = day.value;
  if (precision === "day") return parsed(from);
  return parsed(precision === "month" ? from.slice(0, 7) : from.slice(0, 4));
}

/** Only what the row says: a figure that is not there leaves the register's. */
export function readFigureCells(
  cells: Cells,
  refuse: Refuse,
  announced: string | null,
  thisYear: number,
): Partial<SiteEntry> {
  const text = (column: SiteColumn) => cells.get(column) ?? "";
  const employees = readPeople(text("employees"), (reason) => refuse("employees", reason));
  const money = readMoneyCell(text("investment"), columnOf(text("currency")));
  if (!money.ok) refuse("investment", money.reason);
  const investment = money.ok ? amountOf(money.value) : null;
  if (money.ok && investment === "range") refuse("investment", "number-is-range");
  const currency = money.ok ? (money.value.currency ?? "USD") : "USD";
  const modelled = readMoneyCell(text("modelled_investment"), {
    ...{ currency: "USD", power: MILLION_POWER },
  });
  if (!modelled.ok) refuse("modelled_investment", modelled.reason);
  const dollars = modelled.ok ? amountOf(modelled.value) : null;
  const announcedYear = announced === null ? thisYear : Number(announced.slice(0, 4));
  const isAmount = investment !== null && investment !== "range";
  return {
    ...(employees === null
      ? {}
      : { employees, employees_year: yearOf("employees_year", cells, refuse) ?? thisYear }),
    ...(isAmount
      ? {
          investment,
          currency,
          price_year: yearOf("price_year", cells, refuse),
          investment_year: yearOf("investment_year", cells, refuse) ?? announcedYear,
        }
      : {}),
    ...(dollars === null || dollars === "range"
      ? {}
      : {
          modelled_investment: dollars.value,
          modelled_price_year: yearOf("modelled_price_year", cells, refuse),
        }),
  };
}

function readPeople(text: string, refuse: (reason: string) => null): Amount | null {
  const read = readNumberCell(text);
  if (!read.ok) return refuse(read.reason);
  const amount = amountOf(read.value);
  return amount === "range" ? refuse("number-is-range") : amount;
}

type Read = { value: string | null; low: string | null; qualifier: Qualifier | "range" | null };

/** Whole units; a range is two figures. */
export function amountOf({ value, qualifier }: Read): Amount | "range" | null {
  if (qualifier === "range") return "range";
  const known = QUALIFIERS.find((one) => one === qualifier);
  if (value === null || known === undefined) return null;
  return { value: Math.round(Number(value)), qualifier: known };
}

function columnOf(currency: string) {
  const code = currency.normalize("NFKC").trim().toUpperCase();
  return { currency: /^[A-Z]{3}$/.test(code) ? code : null, power: 0 };
}

function yearOf(
  column: Extract<SiteColumn, `${string}_year`>,
  cells: Cells,
  refuse: Refuse,
): number | null {
  const year = readYearCell(cells.get(column) ?? "");
  return year.ok ? year.value : refuse(column, year.reason);
}
