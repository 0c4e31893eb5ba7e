/**
 * The figures of the coverage matrix in one statement: cells, rows, columns and the total. P30, P31
 *
 * The marks stored with the cells are of one axis each and say nothing about a pair, so the first occurrence of an
 * event in a cell is found here. The nation's own cell stands on both axes: paired with itself it is the total,
 * paired with a state the total of its row. `tests/reference` has the reference.
 */

import { and, eq, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Approval } from "~/domain/approval/approval";
import {
  type CoverageAxis,
  type CoverageCell,
  type CoverageKey,
  NOTHING_COVERED,
} from "~/domain/coverage/coverage";
import type { Period } from "~/domain/day/calendar-date";
import { sharedFilter } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { readCoveredCells } from "../counting/counted-sums";
import { ALL_DAYS, countingOutcomes, touchesFrom } from "../counting/total-rows";
import {
  besideCells,
  insidePeriod,
  isInCells,
  occurrenceConditions,
  totalConditions,
} from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { cellsUnder } from "../plan/restated-cells";
import { countedEvents } from "../store/index-hints";

export type CoverageQuestion = {
  filter: RegisterFilter;
  axis: CoverageAxis;
  /** What stands in rows beside the nation: the states, or the tiers against the priority areas. */
  rows?: "state" | "tier";
};

/** What everybody reads, whoever asks, so that it may be kept: cells that say something, in no order. */
export async function countCoverageCells(
  db: Handle,
  { filter, axis, rows = "state" }: CoverageQuestion,
): Promise<CoverageCell[]> {
  const asked = sharedFilter(filter);
  const kept = asked.restated ? null : await readCoveredCells(db, asked, { axis, rows });
  if (kept !== null) return kept;
  const ids = db
    .select({ id: occurrences.eventId })
    .from(occurrences)
    .where(
      and(
        isInCells(db, asked),
        isStanding(),
        touchesFrom(filter.period ?? ALL_DAYS),
        occurrenceConditions(db, besideCells(asked)),
      ),
    );
  const first = firstInCells(
    db,
    asked,
    { axis, rows },
    inArray(events.id, ids),
    eq(events.hidden, false),
  );
  const { held, planned, rough, continuing } = standing(asked, first);
  // No two of them are met at once, so each event of a cell is judged in one go.
  const figure = sql<Figure | null>`case when ${held} then 'events' when ${planned} then ${first.approval} when ${rough} then 'roughlyDated' when ${continuing} then 'continuing' end`;
  const counted = await db
    .with(first)
    .select({ row: first.row, column: first.column, figure, events: sql<number>`count(*)` })
    .from(first)
    .groupBy(sql`1`, sql`2`, sql`3`);
  const cells = new Map<string, CoverageCell>();
  for (const { row, column, figure, events } of counted) {
    if (figure === null) continue;
    const cell = cells.get(`${row} ${column}`) ?? { row, column, ...NOTHING_COVERED };
    const name = figure === "draft" ? "returned" : figure;
    cells.set(`${row} ${column}`, { ...cell, [name]: cell[name] + events });
  }
  return [...cells.values()];
}

/** What an event counts as in a cell: planned, it is by its approval. */
type Figure = "events" | "roughlyDated" | "continuing" | Approval;

/** Drafts planned in each cell that the asker reads and others do not: never kept, never added to anything. P4, P31 */
export async function countCoverageDrafts(
  db: Handle,
  { filter, axis }: CoverageQuestion,
): Promise<(CoverageKey & { drafts: number })[]> {
  const asksForOthers = filter.approval !== null && filter.approval !== "draft";
  if (filter.draftsOf === null || asksForOthers) return [];
  const asked: RegisterFilter = { ...filter, approval: "draft" };
  const draft = alias(events, "draft");
  const planned = alias(occurrences, "planned");
  const ids = db
    .select({ id: planned.eventId })
    .from(draft)
    .crossJoin(planned)
    .where(and(eq(draft.approval, "draft"), eq(draft.hidden, true), eq(planned.eventId, draft.id)));
  const first = firstInCells(
    db,
    asked,
    { axis, rows: "state" },
    inArray(events.id, ids),
    eq(events.hidden, true),
  );
  const stands = standing(asked, first);
  return await db
    .with(first)
    .select({ row: first.row, column: first.column, drafts: sql<number>`count(*)` })
    .from(first)
    .where(stands.planned)
    .groupBy(sql`${first.row}`, sql`${first.column}`);
}

type First = ReturnType<typeof firstInCells>;

/**
 * The first held and the first scheduled span of each event in each cell it touches, of all days. N1
 *
 * Events come in the order of their numbers, so that SQLite sorts the cells of one event at a time.
 *
 * Restated, a cell can come several times with one key; least and most do not mind. P26
 */
function firstInCells(
  db: Handle,
  filter: RegisterFilter,
  { axis, rows }: Required<Omit<CoverageQuestion, "filter">>,
  isAsked: SQL,
  condition: SQL,
) {
  const row = alias(occurrenceCells, "row_cell");
  const column = cellsUnder(db, filter, ["nation", axis]);
  const { firstFrom, firstTo, outcome, eventId } = occurrences;
  const isHeld = eq(outcome, "held");
  const firstOf = (which: SQL) =>
    // Both days as one text sort as the two of them do.
    sql<string | null>`min(case when ${which} then ${firstFrom} || ${firstTo} end)`;
  const heldInside = and(isHeld, insidePeriod(filter.period ?? ALL_DAYS));
  return db.$with("first_in_cells").as(
    db
      .select({
        row: sql<string>`${row.key}`.as("row_key"),
        column: column.key.as("column_key"),
        approval: sql<string>`max(${events.approval})`.as("approval"),
        held: firstOf(isHeld).as("first_held"),
        scheduled: firstOf(eq(outcome, "scheduled")).as("first_scheduled"),
        present: sql<number>`max(case when ${heldInside} then 1 else 0 end)`.as("present"),
      })
      .from(countedEvents)
      .crossJoin(occurrences)
      .crossJoin(row)
      .crossJoin(column.cells)
      .where(
        and(
          isAsked,
          eq(eventId, events.id),
          isStanding(),
          condition,
          totalConditions(filter),
          occurrenceConditions(db, filter),
          and(eq(row.occurrenceId, occurrences.id), inArray(row.axis, ["nation", rows])),
          and(
            eq(occurrenceCells.occurrenceId, occurrences.id),
            inArray(occurrenceCells.axis, ["nation", axis]),
            column.stands,
          ),
        ),
      )
      .groupBy(sql`${events.id}`, row.key, column.key),
  );
}

/** How an event stands in a cell; a filter by outcome leaves figures out and changes none. N1, N11 */
function standing(filter: RegisterFilter, first: First) {
  const period = filter.period ?? ALL_DAYS;
  const asked = countingOutcomes(filter);
  const ifAsked = (outcome: "held" | "scheduled", condition: SQL | undefined) =>
    asked.includes(outcome) ? condition : NEVER;
  const heldInside = isInside(first.held, period);
  const rough = ifAsked("held", and(touches(first.held, period), not(heldInside)));
  return {
    held: ifAsked("held", heldInside),
    planned: ifAsked("scheduled", and(isNull(first.held), isInside(first.scheduled, period))),
    rough,
    continuing: ifAsked("held", and(eq(first.present, 1), not(touches(first.held, period)))),
  };
}

const NEVER = sql`1 = 0`;
const fromOf = (span: SQL.Aliased<string | null>) => sql`substr(${span}, 1, 10)`;
const toOf = (span: SQL.Aliased<string | null>) => sql`substr(${span}, 11, 10)`;
const isInside = (span: SQL.Aliased<string | null>, { from, to }: Period) =>
  sql`(${fromOf(span)} >= ${from} and ${toOf(span)} <= ${to})`;
const touches = (span: SQL.Aliased<string | null>, { from, to }: Period) =>
  sql`(${fromOf(span)} <= ${to} and ${toOf(span)} >= ${from})`;
