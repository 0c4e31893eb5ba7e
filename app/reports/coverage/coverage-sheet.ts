/** What the coverage page shows: the matrix in its order, what to know before reading it, and its addresses. */

import { coverageTowards } from "~/domain/coverage/coverage";
import { type Overdue, overdueStates } from "~/domain/coverage/coverage-findings";
import type { CoverageOrder } from "~/domain/coverage/coverage-question";
import type { Period } from "~/domain/day/calendar-date";
import { periodName } from "~/domain/day/period-name";
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { isWithin, type JurisdictionRow } from "~/domain/place/jurisdiction";
import {
  type TargetProgress,
  type TowardsTarget,
  targetProgress,
} from "~/domain/targets/target-progress";
import type { Bilingual, Language } from "~/domain/value/language";
import { type CoverageRowGroup, coverageGroups } from "./coverage-groups";
import { type CoverageTable, type CoverageTableFacts, coverageTable } from "./coverage-table";

export type CoveragePageFacts = CoverageTableFacts & {
  order: CoverageOrder;
  missions: readonly { slug: string; short: Bilingual }[];
  jurisdictions: readonly JurisdictionRow[];
  planning: ReadonlySet<string>;
  quarter: Period;
  containsFictional: boolean;
  options: FilterOptions;
  myMission: string | null;
};

export type CoverageFindings = {
  overdue: { state: string; label: Bilingual; last: Overdue["overdue"][number]["last"] }[];
  never: { state: string; label: Bilingual }[];
  states: number;
  quarter: Period;
  quiet: { slug: string; label: Bilingual }[];
  missions: number;
  /** Of the columns with a target (`targets` of them), those that held and planned together do not reach. P34 */
  short: ColumnTowardsTarget[];
  /** Those that only what is planned would reach. */
  expected: ColumnTowardsTarget[];
  targets: number;
};

export type ColumnTowardsTarget = TowardsTarget & { key: string; label: Bilingual; target: number };

export type CoveragePage = {
  table: CoverageTable;
  groups: CoverageRowGroup[];
  order: CoverageOrder;
  findings: CoverageFindings;
  filter: RegisterFilter;
  options: FilterOptions;
  myMission: string | null;
  containsFictional: boolean;
  /** 令和7年度（FY2025）, or null for all days. */
  period: string | null;
};

export function coveragePage(facts: CoveragePageFacts, language: Language): CoveragePage {
  const { order, filter, options, myMission, containsFictional } = facts;
  const table = coverageTable(facts);
  return {
    ...{ table, order, filter, options, myMission, containsFictional },
    groups: coverageGroups(table, order, facts),
    findings: findingsOf(facts, table),
    period: filter.period === null ? null : periodName(filter.period, language),
  };
}

function findingsOf(facts: CoveragePageFacts, table: CoverageTable): CoverageFindings {
  const { filter, states, stateContacts, today, missions, planning, quarter } = facts;
  const asked = states.filter(
    ({ key }) => filter.state === null || isWithin(key, filter.state, facts.jurisdictions),
  );
  const labels = new Map(states.map(({ key, label }) => [key, label]));
  const named = (state: string) => labels.get(state) ?? { ja: state, en: state };
  const { overdue, never } = overdueStates(
    asked.map(({ key }) => key),
    stateContacts,
    today,
  );
  const askedMissions = missions.filter(
    ({ slug }) => filter.organiser === null || slug === filter.organiser,
  );
  const quiet = askedMissions.filter(({ slug }) => !planning.has(slug));
  const withTarget = table.columns.flatMap(({ key, label, total }) =>
    total.target === null ? [] : [{ key, label, target: total.target, ...coverageTowards(total) }],
  );
  const at = (progress: TargetProgress) =>
    withTarget.filter((column) => targetProgress(column, column.target) === progress);
  return {
    overdue: overdue.map(({ state, last }) => ({ state, label: named(state), last })),
    never: never.map((state) => ({ state, label: named(state) })),
    states: asked.length,
    quarter,
    quiet: quiet.map(({ slug, short }) => ({ slug, label: short })),
    missions: askedMissions.length,
    short: at("short"),
    expected: at("expected"),
    targets: withTarget.length,
  };
}
