/**
 * What the report's page draws: the table, reach, published totals, years and gaps, all of one question.
 *
 * Addresses and sentences are made here, so that the components only set them.
 */
import type { Approval } from "~/domain/approval/approval";
import type { CostTotal } from "~/domain/budget/cost-totals";
import { attendanceState } from "~/domain/counting/attendance-state";
import { TOTAL_AXES, type TotalAxis } from "~/domain/counting/axis";
import type { ReachTotal } from "~/domain/counting/reach-totals";
import { type UniqueAttendance, uniqueAttendance } from "~/domain/counting/unique-attendance";
import { type Period, yearsLater } from "~/domain/day/calendar-date";
import { type FiscalYear, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { periodName } from "~/domain/day/period-name";
import type { FilterOptions } from "~/domain/filter/filter-options";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Bilingual, BilingualText, Language } from "~/domain/value/language";
import type { AxisTerm } from "./axis-rows";
import { type PublishedFact, type PublishedLine, publishedLines } from "./published-lines";
import {
  type PublishedFigures,
  type RegisteredRecord,
  registeredSentence,
} from "./published-words";
import { type ReachTable, reachTable } from "./reach-table";
import type { ReportTable } from "./report-table";
import { reportTitle } from "./report-title";
import { mapUrl, reportUrl } from "./report-url";
import { type ReportYear, reportYears, type YearTotal } from "./report-years";
import { overlapUrl, unapprovedUrl } from "./rows-url";
import { type TableFacts, yearlyTable } from "./yearly-table";

export type OverlappingEvent = {
  id: number;
  title: BilingualText;
  rows: string[];
  inTotal: boolean;
};
export type WholeEvent = {
  eventId: number;
  title: BilingualText;
  day: string;
  state: string | null;
  placeName: string | null;
  low: number;
  high: number;
};
export type Overlapping<Row> = { events: readonly Row[]; total: number };

export type ReportFacts = Omit<TableFacts, "filter"> & {
  filter: RegisterFilter & { period: Period };
  thisYear: FiscalYear;
  /** States in which something was held in the period, also of events counted before. */
  heldStates: readonly string[];
  stateTerms: readonly AxisTerm[];
  /** The low of the best attended session. N5 */
  bestAttended: number;
  reach: readonly ReachTotal[];
  placements: number;
  costs: readonly CostTotal[];
  published: readonly PublishedFact[];
  allPublished: readonly (PublishedFigures & Period)[];
  /** Beside a published total of the same period; null where there is none. N8 */
  record: RegisteredRecord | null;
  years: readonly YearTotal[];
  unapproved: readonly { approval: Approval; events: number }[];
  overlapping: Overlapping<OverlappingEvent>;
  wholes: readonly WholeEvent[];
  /** Events that count and of which no row is shown; null where that is not said. P185 */
  notShown: number | null;
  containsFictional: boolean;
  options: FilterOptions;
};

export type ReportPage = {
  filter: RegisterFilter & { period: Period };
  axis: TotalAxis;
  title: string;
  table: ReportTable;
  /** Beside cumulative attendance; null where nobody was counted. N5 */
  unique: UniqueAttendance | null;
  reach: ReachTable;
  placements: number;
  costs: readonly CostTotal[];
  published: PublishedLine[];
  /** About the published total of the same period; null where there is none. */
  sentence: string | null;
  years: ReportYear[];
  /** Held events that were not approved, with the way to them. N1 */
  unapproved: { approval: Approval; events: number; url: string | null }[];
  states: { held: number; all: number; without: Bilingual[] };
  /** The largest sessions whose figure is of somebody else's whole event. N14 */
  wholes: readonly WholeEvent[];
  /** Events that count and of which no row is shown; null where that is not said. P185 */
  notShown: number | null;
  overlapping: Overlapping<Omit<OverlappingEvent, "rows"> & { rows: Bilingual[] }>;
  /** Anywhere on the page, in the years beside the table too. */
  containsFictional: boolean;
  /** In what the table counts. */
  periodIsFictional: boolean;
  options: FilterOptions;
  urls: ReportUrls;
};

export type ReportUrls = {
  axes: { axis: TotalAxis; url: string }[];
  csv: string;
  /** The chart as a picture. */
  picture: string;
  map: string;
  /** Against the same days a year before; null where conditions are asked: a difference has none. P170 */
  compared: string | null;
  /** The list of all events behind the overlap; null by kind, where there is none. */
  overlap: string | null;
  /** As tagged then, and under each plan. P26 */
  restated: { plan: string | null; name: Bilingual | null; url: string }[];
  /** The same period without conditions; null when there are none. */
  clear: string | null;
  withoutFictional: string;
  neighbours: { before: Neighbour; after: Neighbour } | null;
};
type Neighbour = { name: string; url: string };

export function reportPage(facts: ReportFacts, language: Language): ReportPage {
  const { filter, axis, terms, plans, placements, costs, options } = facts;
  const same = facts.published.find(({ match }) => match === "same");
  const table = yearlyTable(facts);
  const years = reportYears(facts.years, facts.allPublished, filter, facts.thisYear, language);
  return {
    ...{ filter, axis, placements, costs, options, table, years, wholes: facts.wholes },
    notShown: facts.notShown,
    containsFictional: facts.containsFictional || years.some(({ fictional }) => fictional),
    periodIsFictional: facts.containsFictional,
    unapproved: facts.unapproved.map((row) => ({
      ...row,
      url: unapprovedUrl(filter, row.approval),
    })),
    title: reportTitle(filter, language),
    unique: uniqueOf(facts),
    reach: reachTable(axis, facts.reach, terms, plans),
    published: publishedLines(facts.published, language),
    sentence: same && facts.record ? registeredSentence(same, facts.record, language) : null,
    states: statesOf(facts),
    overlapping: named(facts.overlapping, table),
    urls: urlsOf(facts, language),
  };
}

function uniqueOf({ totals: { attendance }, bestAttended }: ReportFacts): UniqueAttendance | null {
  return attendanceState(attendance) === "counted"
    ? uniqueAttendance(attendance, bestAttended)
    : null;
}

function urlsOf({ filter, axis, options }: ReportFacts, language: Language): ReportUrls {
  const { period, year, fictional, restated, draftsOf, ...conditions } = filter;
  const bare = { ...NO_FILTER, period, year, fictional, restated, draftsOf };
  const neighbour = (of: FiscalYear): Neighbour => {
    const days = fiscalYearPeriod(of);
    const url = reportUrl({ ...filter, year: of, period: days }, { by: axis });
    return { name: periodName(days, language), url };
  };
  const asksNothing = (value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0);
  const isBare = Object.values(conditions).every(asksNothing);
  return {
    axes: TOTAL_AXES.map((each) => ({
      axis: each,
      url: reportUrl(filter, { by: each }),
    })),
    csv: reportUrl(filter, { by: axis }, ".csv"),
    picture: reportUrl(filter, {}, ".svg"),
    map: mapUrl(filter),
    compared: isBare && fictional ? comparedUrl(filter.period, axis) : null,
    overlap: overlapUrl(filter, axis),
    restated: restatedUrls(filter, axis, options),
    clear: isBare ? null : reportUrl(bare, { by: axis }),
    withoutFictional: reportUrl({ ...filter, fictional: false }, { by: axis }),
    neighbours: year === null ? null : { before: neighbour(year - 1), after: neighbour(year + 1) },
  };
}

function comparedUrl(period: Period, by: TotalAxis): string {
  const before = { from: yearsLater(period.from, -1), to: yearsLater(period.to, -1) };
  const named = ({ from, to }: Period) => `period:${from}..${to}`;
  return `/submissions/difference?${new URLSearchParams({ a: named(before), b: named(period), by })}`;
}

/** What was asked of a row of one plan does not hold under another: it is left out. */
function restatedUrls(
  filter: RegisterFilter,
  axis: TotalAxis,
  { plans }: FilterOptions,
): ReportUrls["restated"] {
  const asked = reportUrl({ ...filter, priority: null, tier: null, restated: null }, { by: axis });
  const under = (plan: string) => `${asked}&${new URLSearchParams({ restated: plan })}`;
  return [
    { plan: null, name: null, url: asked },
    ...plans.map(({ key, name }) => ({ plan: key, name, url: under(key) })),
  ];
}

function statesOf({ heldStates, stateTerms }: ReportFacts): ReportPage["states"] {
  const held = new Set(heldStates);
  const without = stateTerms.filter(({ key }) => !held.has(key));
  return {
    held: stateTerms.length - without.length,
    all: stateTerms.length,
    without: without.map(({ label }) => label),
  };
}

/** Rows by their names in the table. */
function named(
  overlapping: ReportFacts["overlapping"],
  table: ReportTable,
): ReportPage["overlapping"] {
  const labels = new Map(table.lines.map(({ key, label }) => [key, label]));
  const events = overlapping.events.map(({ rows, ...event }) => ({
    ...event,
    rows: rows.map((key) => labels.get(key) ?? { ja: key, en: key }),
  }));
  return { events, total: overlapping.total };
}
