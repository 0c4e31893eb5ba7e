/** What a paper of a report says, worked out of its frozen record alone: figures on every axis, gaps, months, scope. N3, N14 */
import { AXES, type Axis } from "~/domain/counting/axis";
import { matchPublished, type PublishedMatch } from "~/domain/counting/published-match";
import type { CellFigures } from "~/domain/counting/tie-rows";
import type {
  FrozenEvent,
  FrozenPublished,
  FrozenReport,
  ReportBasis,
} from "~/domain/submission/frozen-report";
import {
  type CountedSession,
  type ScopedAttendance,
  scopedAttendance,
} from "~/domain/submission/frozen-sessions";
import {
  type EventStanding,
  eventMonths,
  eventStandings,
  type MonthCount,
} from "~/domain/submission/frozen-standings";
import type { Bilingual } from "~/domain/value/language";
import { frozenTable } from "~/reports/report/frozen-table";
import { linesOf, type ReportTable } from "~/reports/report/report-table";

export type PaperQuestion = {
  report: FrozenReport;
  /** The short code of the record; null: a draft, not approved yet. */
  code: string | null;
  /** 資料１; null: as the first paper. */
  number: string | null;
  /** Under the title: the day, who approved it under which number. */
  lines: readonly string[];
  /** With which the number of events is compared, and its period in words. */
  before: ReportBasis | null;
  /** How many posts have finished reporting; null: not asked of them. N15 */
  finished: { posts: number; of: number } | null;
  /** Or that no round asked them, or only for a part of the period. P183 */
  unasked?: "part" | "none" | null;
};

export type PaperFacts = PaperQuestion & {
  tables: Record<Axis, ReportTable<Axis>>;
  total: CellFigures;
  /** Counted, and nothing is shown of them. */
  hidden: number;
  scoped: ScopedAttendance;
  standings: readonly EventStanding[];
  months: readonly MonthCount[];
  undated: number;
  states: { held: number; all: number; without: readonly Bilingual[] };
  published: readonly (FrozenPublished & { match: PublishedMatch })[];
  isFictional: boolean;
};

export function paperFacts(asked: PaperQuestion): PaperFacts {
  const { report } = asked;
  const standings = eventStandings(report);
  const tables = Object.fromEntries(
    AXES.map((axis) => [axis, frozenTable(report, axis)]),
  ) as Record<Axis, ReportTable<Axis>>;
  return {
    ...asked,
    tables,
    total: totalOf(tables.kind),
    hidden: standings.filter(({ event }) => isHidden(event)).length,
    scoped: scopedAttendance(report),
    standings,
    ...eventMonths(report.period, standings),
    states: statesOf(report, tables.state),
    published: matchPublished(report.period, report.published),
    isFictional: standings.some(({ event }) => event.fictional),
  };
}

/** Of the largest whole events, those of which anything is shown. N14, P163 */
export const largestShown = ({ scoped }: Pick<PaperFacts, "scoped">): CountedSession[] =>
  scoped.largest.filter(({ event }) => !isHidden(event));

/** What a record says of reporting; a record from before it was asked says nothing. N15, P183 */
export function saidOfReporting({
  reporting,
}: Pick<FrozenReport, "reporting">): Pick<PaperQuestion, "finished" | "unasked"> {
  if (reporting === undefined) return { finished: null };
  const { asked, finished: posts, of } = reporting;
  return asked === "whole" ? { finished: { posts, of } } : { finished: null, unasked: asked };
}

/** Nothing is shown of it but that it counts: 機密性3情報. */
export const isHidden = ({ title }: Pick<FrozenEvent, "title">): boolean =>
  title.ja === null && title.en === null;

export function totalOf(table: ReportTable<Axis>): CellFigures {
  const [total] = linesOf(table, "total");
  if (total === undefined) throw new Error("A report has no total");
  return total.figures;
}

/** Where something was held in the period, also of events that were counted before it. */
function statesOf({ names }: FrozenReport, table: ReportTable<Axis>): PaperFacts["states"] {
  const held = new Set(
    linesOf(table, "row")
      .filter(
        ({ figures }) => figures.events + figures.continuing + figures.attendance.sessions > 0,
      )
      .map(({ key }) => key),
  );
  const states = names.filter(({ axis }) => axis === "state");
  const without = states.filter(({ key }) => !held.has(key)).map(({ ja, en }) => ({ ja, en }));
  return { held: states.length - without.length, all: states.length, without };
}
