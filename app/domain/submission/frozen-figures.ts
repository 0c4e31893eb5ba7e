/**
 * The figures of a frozen record, by one axis: those that SQL counts in the register it was read from. N1-N4, N7, N11, P162
 *
 * Nothing is counted here by a rule of its own: cells, first occurrences and official sums come from `domain/counting`.
 */
import type { Axis } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import { type ReachTotal, reachTotals } from "~/domain/counting/reach-totals";
import { addedAttendance } from "~/domain/counting/session-attendance";
import {
  type CellFacts,
  NO_ATTENDANCE,
  type RowFacts,
  type TiedTotals,
  tieRows,
} from "~/domain/counting/tie-rows";
import { compareText, type Period } from "~/domain/day/calendar-date";
import { type Contribution, contributionsOf, headContributionsOf } from "./contributions";
import { bookOf, touchingOn } from "./frozen-cells";
import type { FrozenEvent, FrozenReport } from "./frozen-report";

/** Rows that say something, in the order of their keys, tied to the total. */
export function frozenFigures(
  report: FrozenReport,
  axis: Axis,
  period: Period = report.period,
): TiedTotals {
  const book = bookOf(report.plans);
  const total = nothing();
  const rows = new Map<string, RowFacts>();
  for (const event of report.events) {
    const [nation] = contributionsOf(event, "nation", period, book);
    if (nation === undefined) continue;
    add(total, event, nation);
    for (const contribution of contributionsOf(event, axis, period, book)) {
      const row = rows.get(contribution.key) ?? emptyRow(contribution.key);
      rows.set(contribution.key, row);
      add(row, event, contribution);
      const both = contribution.standing === "events" && nation.standing === "events";
      row.countedInTotal += both ? 1 : 0;
    }
  }
  return tieRows(inOrder(rows.values()), total);
}

/** What each head of priority areas counts with its leaves together. N7 */
export function frozenHeads(
  report: FrozenReport,
  period: Period = report.period,
): { key: string; facts: CellFacts }[] {
  const book = bookOf(report.plans);
  const heads = new Map<string, RowFacts>();
  for (const event of report.events) {
    for (const contribution of headContributionsOf(event, period, book)) {
      const head = heads.get(contribution.key) ?? emptyRow(contribution.key);
      heads.set(contribution.key, head);
      add(head, event, contribution);
    }
  }
  return inOrder(heads.values()).map(({ key, countedInTotal: _, ...facts }) => ({ key, facts }));
}

/** Reach by measure and phase, never added to attendance. N6 */
export function frozenReach(
  report: FrozenReport,
  axis: Axis,
  period: Period = report.period,
): ReachTotal[] {
  const book = bookOf(report.plans);
  const figures = report.events
    .filter(({ counted }) => standsInTotals(counted))
    .flatMap((event) => touchingOn(axis, event, book))
    .flatMap(({ id, outcome, firstFrom, firstTo, cells, reach }) =>
      reach.map((figure) => ({ ...figure, occurrenceId: id, outcome, firstFrom, firstTo, cells })),
    );
  return reachTotals(figures, { period, axis });
}

function inOrder(rows: Iterable<RowFacts>): RowFacts[] {
  return [...rows].filter(saysSomething).sort((a, b) => compareText(a.key, b.key));
}

function saysSomething({ events, planned, continuing, roughlyDated }: CellFacts): boolean {
  return events + planned + continuing + roughlyDated > 0;
}

function add(
  facts: CellFacts,
  { counted }: FrozenEvent,
  { standing, attendance }: Contribution,
): void {
  if (standing !== null) facts[standing] += 1;
  facts.pending += standing === "events" && counted === "pending" ? 1 : 0;
  facts.attendance = addedAttendance(facts.attendance, attendance);
}

const nothing = (): CellFacts => ({
  ...{ events: 0, pending: 0, planned: 0, continuing: 0, roughlyDated: 0 },
  attendance: NO_ATTENDANCE,
});

const emptyRow = (key: string): RowFacts => ({ key, countedInTotal: 0, ...nothing() });
