/**
 * The first events in an order of days, found by walking an index in that order until there are enough: the first time an
 * event comes by is at the day that it is ordered by.
 *
 * What a filter asks of cells is found at once beforehand, so that the walk reads nothing but its index for what lies
 * elsewhere.
 */
import { and, asc, between, desc, eq, gt, gte, lt, lte, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Outcome } from "~/domain/counting/occurrence";
import { addDays, type CalendarDate, compareText } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { besideCells, isInCells, occurrenceConditions } from "../filter/occurrence-filter";
import {
  countedEvents,
  lastingOccurrences,
  occurrencesByEnd,
  occurrencesByFirst,
  roughOccurrences,
} from "../store/index-hints";
import { LONGEST_SPAN_DAYS } from "./total-rows";

export type Listing = {
  outcomes: readonly Outcome[];
  /** First days not after this one. */
  until?: CalendarDate;
  /** By their first day from the earliest, or by their last day from the latest; of one day the newest entry first. */
  order: "soonest" | "latest";
  limit: number;
};

/** Which rows of an index, in which every row of one outcome comes by in the order of a day. */
type Walk = { rows: SQL; where: SQL | undefined };

/** An event, and the day at which it comes by first. */
type Met = { id: number; day: CalendarDate };

/** Of the events that have such an occurrence touching the period. `ofEvents`: what is asked of the event. */
export async function listFirstEvents(
  db: Handle,
  filter: RegisterFilter,
  { outcomes, until, order, limit, ofEvents }: Listing & { ofEvents: SQL | undefined },
): Promise<Met[]> {
  const wanted = outcomes.filter((one) => filter.outcome === null || one === filter.outcome);
  const [last] = [until, filter.period?.to].filter((day) => day !== undefined).sort();
  const walks = order === "soonest" ? walksByFirstDay(filter, last) : walksByLastDay(filter, last);
  const asked = and(isInCells(db, filter), occurrenceConditions(db, besideCells(filter)), ofEvents);
  const met: Met[] = [];
  for (const outcome of wanted)
    for (const { rows, where } of walks) {
      const ofOutcome = and(eq(occurrences.outcome, outcome), where, asked);
      met.push(...(await walk(db, { rows, where: ofOutcome }, { order, limit })));
    }
  const direction = order === "soonest" ? 1 : -1;
  met.sort((a, b) => direction * compareText(a.day, b.day) || b.id - a.id);
  return eachOnce(met).slice(0, limit);
}

/** What began before the period and touches it is known to a month or more. */
function walksByFirstDay({ period }: RegisterFilter, last: CalendarDate | undefined): Walk[] {
  const { firstFrom } = occurrences;
  const begun = and(
    period === null ? undefined : gte(firstFrom, period.from),
    last === undefined ? undefined : lte(firstFrom, last),
  );
  return [{ rows: occurrencesByFirst, where: begun }, ...roughlyBefore(period, last)];
}

/** What ended later than its first day may, began on a day before: few, and in an index of their own. */
function walksByLastDay({ period }: RegisterFilter, last: CalendarDate | undefined): Walk[] {
  const { firstFrom, lastTo } = occurrences;
  const since = period === null ? undefined : gte(firstFrom, period.from);
  const ended = and(
    since,
    period === null ? undefined : gte(lastTo, period.from),
    last === undefined ? undefined : lte(lastTo, last),
  );
  const walks = [{ rows: occurrencesByEnd, where: ended }, ...roughlyBefore(period, last)];
  if (last === undefined) return walks;
  // As the index has it.
  const lasts = sql`${firstFrom} <> ${lastTo}`;
  const where = and(lasts, gt(lastTo, last), lte(firstFrom, last), since);
  return [...walks, { rows: lastingOccurrences, where }];
}

function roughlyBefore(period: RegisterFilter["period"], last: CalendarDate | undefined): Walk[] {
  if (period === null) return [];
  const { firstFrom, firstTo } = occurrences;
  const where = and(
    // As the index has it.
    sql`${firstFrom} <> ${firstTo}`,
    between(firstFrom, addDays(period.from, -LONGEST_SPAN_DAYS), period.from),
    lt(firstFrom, period.from),
    last === undefined ? undefined : lte(firstFrom, last),
    gte(firstTo, period.from),
  );
  return [{ rows: roughOccurrences, where }];
}

/** Rows of one event stand together on most days. */
const ROWS_AN_EVENT = 3;
const FURTHER = 8;

function eachOnce(inOrder: readonly Met[]): Met[] {
  const met = new Map<number, Met>();
  for (const one of inOrder) if (!met.has(one.id)) met.set(one.id, one);
  return [...met.values()];
}

async function walk(
  db: Handle,
  { rows, where }: Walk,
  { order, limit }: Pick<Listing, "order" | "limit">,
): Promise<Met[]> {
  const [day, inOrder]: [SQLiteColumn, (column: SQLiteColumn) => SQL] =
    order === "soonest" ? [occurrences.firstFrom, asc] : [occurrences.lastTo, desc];
  for (let most = limit * ROWS_AN_EVENT; ; most *= FURTHER) {
    const found = await db
      .select({ id: sql<number>`${occurrences.eventId}`, day: sql<string>`${day}` })
      .from(rows)
      .crossJoin(countedEvents)
      .where(and(eq(events.id, occurrences.eventId), where))
      .orderBy(inOrder(day), desc(occurrences.eventId))
      .limit(most);
    const met = eachOnce(found);
    if (met.length >= limit || found.length < most) return met.slice(0, limit);
  }
}
