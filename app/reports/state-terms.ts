/**
 * What each priority area and tier of a state has had, year by year (P44).
 *
 * Every term that the plan in force at the end of the last year offers has a row, also where nothing was held: what is
 * empty is what a planner looks for. Rows of earlier plans appear where they have figures.
 */
import type { Bilingual } from "~/domain/value/language";
import { type AxisPlan, type AxisTerm, axisRows } from "./report/axis-rows";

export type StateTermRow = {
  key: string;
  label: Bilingual;
  group: Bilingual | null;
  /** Held events, in the order of the years. */
  events: number[];
};

export type StateTermFacts = {
  axis: "priority" | "tier";
  /** Held events by row, one record per year. */
  years: readonly Readonly<Record<string, number>>[];
  /** Terms the plan in force offers, heads left out. */
  offered: ReadonlySet<string>;
  terms: readonly AxisTerm[];
  plans: readonly AxisPlan[];
};

export function stateTermRows({
  axis,
  years,
  offered,
  terms,
  plans,
}: StateTermFacts): StateTermRow[] {
  const own = terms.filter(({ key }) => offered.has(key)).map(({ key }) => key);
  const counted = years.flatMap((year) => Object.keys(year).filter((key) => (year[key] ?? 0) > 0));
  return axisRows(axis, new Set([...own, ...counted]), terms, plans).map(
    ({ key, label, group }) => ({
      ...{ key, label, group },
      events: years.map((year) => year[key] ?? 0),
    }),
  );
}
