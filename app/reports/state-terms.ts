/**
 * What each priority area and tier of a state has had, year by year (P44).
 *
 * Every term that the plan in force at the end of the last year offers has a row, also where nothing was held: what is
 * empty is what a planner looks for. Rows of earlier plans appear where they have figures. A year in which no plan
 * with the term was in force says nothing about it, and is no gap.
 */
import { type ColumnPlan, columnDays } from "~/domain/coverage/coverage-columns";
import { type FiscalYear, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import type { Bilingual } from "~/domain/value/language";
import { type AxisPlan, type AxisTerm, axisRows } from "./report/axis-rows";

export type StateTermRow = {
  key: string;
  label: Bilingual;
  group: Bilingual | null;
  /** In the order of the years. */
  years: StateTermYear[];
};

export type StateTermYear = {
  /** Held events; null in a year in which no plan with the row was in force. */
  events: number | null;
  /** Nothing is registered as held of what the plan in force asked for. */
  isGap: boolean;
};

export type StateTermFacts = {
  axis: "priority" | "tier";
  /** Held events by row, one record per year. */
  years: readonly { year: FiscalYear; held: Readonly<Record<string, number>> }[];
  /** Terms the plan in force offers, heads left out. */
  offered: ReadonlySet<string>;
  terms: readonly AxisTerm[];
  plans: readonly (AxisPlan & ColumnPlan)[];
};

export function stateTermRows({
  axis,
  years,
  offered,
  terms,
  plans,
}: StateTermFacts): StateTermRow[] {
  const own = terms.filter(({ key }) => offered.has(key)).map(({ key }) => key);
  const counted = years.flatMap(({ held }) =>
    Object.keys(held).filter((key) => (held[key] ?? 0) > 0),
  );
  const known = new Set(terms.map(({ key }) => key));
  return axisRows(axis, new Set([...own, ...counted]), terms, plans).map(
    ({ key, label, group }) => ({
      ...{ key, label, group },
      years: years.map(({ year, held }) => {
        const events = held[key] ?? 0;
        const isNothing = events === 0;
        if (isNothing && !isInForce(key, year, plans)) return { events: null, isGap: false };
        return { events, isGap: isNothing && known.has(key) };
      }),
    }),
  );
}

function isInForce(key: string, year: FiscalYear, plans: readonly ColumnPlan[]): boolean {
  const { from, to } = fiscalYearPeriod(year);
  const { since, until } = columnDays(key, plans);
  return (since === null || since <= to) && (until === null || until > from);
}
