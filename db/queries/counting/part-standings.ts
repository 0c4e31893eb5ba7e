/** How events stand in cells where a filter takes part of them away, step by step, for `totals-of-parts`. N1, N2 */
import { and, eq, gt, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import {
  insidePeriod,
  occurrenceConditions,
  totalConditions,
  touchesPeriod,
} from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { flag } from "../store/engine-words";
import { partFacts } from "./part-facts";
import {
  ALL_DAYS,
  countedColumns,
  countIf,
  countingOutcomes,
  sumIf,
  touchesFrom,
} from "./total-rows";

/** Events of which the filter selects something that touches the period: they are read first. */
export function eventsOf(
  db: Handle,
  filter: RegisterFilter,
  among: readonly number[] | null = null,
) {
  const touching = alias(occurrences, "touching");
  return db
    .selectDistinct({ id: touching.eventId })
    .from(touching)
    .where(
      and(
        isStanding(touching.outcome),
        among === null ? undefined : inArray(touching.eventId, [...among]),
        touchesFrom(filter.period ?? ALL_DAYS, touching),
        occurrenceConditions(db, filter, touching),
      ),
    )
    .as("touching_events");
}

export function selectedBy(
  db: Handle,
  filter: RegisterFilter,
  touching: ReturnType<typeof eventsOf>,
): SQL | undefined {
  return and(
    eq(occurrences.eventId, touching.id),
    isStanding(),
    totalConditions(filter),
    occurrenceConditions(db, filter),
  );
}

export type Selected = ReturnType<typeof selectedShape>;
/** Only for its type: what a selection of occurrences with their cells looks like. */
const selectedShape = (db: Handle) =>
  db.$with("selected").as(
    db
      .select({ ...partFacts(), axis: sql<string>`''`.as("axis"), key: sql<string>`''`.as("key") })
      .from(occurrences)
      .crossJoin(events),
  );

/** Of all the events of a group together. */
export function countsOf(standings: ReturnType<typeof eventStandings>) {
  const isCounted = eq(standings.counted, 1);
  return countedColumns({
    events: countIf(isCounted),
    pending: countIf(and(isCounted, eq(standings.pending, 1))),
    planned: countIf(eq(standings.planned, 1)),
    continuing: countIf(
      and(eq(standings.present, 1), eq(standings.counted, 0), eq(standings.rough, 0)),
    ),
    roughlyDated: countIf(eq(standings.rough, 1)),
    countedInTotal: countIf(and(isCounted, eq(standings.inTotal, 1))),
    ...{ low: sum(standings.low), high: sum(standings.high), exact: sum(standings.exact) },
    ...{ onlineLow: sum(standings.onlineLow), onlineHigh: sum(standings.onlineHigh) },
    openEnded: sum(standings.openEnded),
    ...{ sessions: sum(standings.sessions), sessionsMissing: sum(standings.missing) },
    ...{ wholeLow: sum(standings.wholeLow), wholeHigh: sum(standings.wholeHigh) },
    ...{ wholeExact: sum(standings.wholeExact), wholeSessions: sum(standings.whole) },
    ...{ unknownLow: sum(standings.unknownLow), unknownHigh: sum(standings.unknownHigh) },
    ...{ unknownSessions: sum(standings.unknown), oursOpenEnded: sum(standings.oursOpenEnded) },
  });
}

/** The occurrences of an event in a cell: held ones before scheduled ones, each by its first day. N1 */
export function rankedOccurrences(db: Handle, filter: RegisterFilter, selected: Selected) {
  const period = filter.period ?? ALL_DAYS;
  const { id, eventId, type, outcome, firstFrom, firstTo, axis, key, officialCount } = selected;
  const order = sql`case when ${outcome} = 'held' then 0 else 1 end, ${firstFrom}, ${firstTo}, ${id}`;
  const inside = insidePeriod(period, { firstFrom, firstTo });
  const asked = countingOutcomes(filter);
  const held = and(eq(outcome, "held"), inArray(outcome, asked));
  const session = and(eq(type, "session"), held, inside);
  return db.$with("ranked").as(
    db
      .select({
        ...{ eventId, axis, key },
        first:
          sql<number>`row_number() over (partition by ${axis}, ${key}, ${eventId} order by ${order})`.as(
            "place",
          ),
        heldInside: flag(and(held, inside)).as("held_inside"),
        heldOverlapping: flag(
          and(held, touchesPeriod(period, { firstFrom, firstTo }), sql`not (${inside})`),
        ).as("held_overlapping"),
        scheduledInside: flag(and(eq(outcome, "scheduled"), inArray(outcome, asked), inside)).as(
          "scheduled_inside",
        ),
        ...{ low: selected.low, high: selected.high, exact: selected.exact },
        ...{ onlineLow: selected.onlineLow, onlineHigh: selected.onlineHigh },
        ...{ wholeLow: selected.wholeLow, wholeHigh: selected.wholeHigh },
        ...{ wholeExact: selected.wholeExact, pending: selected.pending },
        ...{ unknownLow: selected.unknownLow, unknownHigh: selected.unknownHigh },
        session: flag(session).as("is_session"),
        openEnded: flag(and(session, eq(selected.openEnded, true))).as("is_open_ended"),
        missing: flag(and(session, eq(officialCount, 0))).as("is_missing"),
        whole: flag(and(session, gt(selected.wholeCount, 0))).as("is_whole"),
        unknown: flag(and(session, gt(selected.unknownCount, 0))).as("is_unknown"),
        oursOpenEnded: flag(and(session, eq(selected.oursOpenEnded, true))).as("ours_open_ended"),
      })
      .from(selected),
  );
}

/** An event in a cell: whether it counts there, is planned there or only goes on, with the attendance of its sessions. N1, N2 */
export function eventStandings(db: Handle, ranked: ReturnType<typeof rankedOccurrences>) {
  const isFirst = eq(ranked.first, 1);
  const counted = sql`max(case when ${isFirst} then ${ranked.heldInside} else 0 end)`;
  const nationCounted = sql`max(case when ${ranked.axis} = 'nation' and ${isFirst} then ${ranked.heldInside} else 0 end)`;
  const ofSession = eq(ranked.session, 1);
  return db.$with("standings").as(
    db
      .select({
        ...{ axis: ranked.axis, key: ranked.key },
        event: sql<number>`${ranked.eventId}`.as("event_of_standing"),
        counted: sql<number>`${counted}`.as("counted"),
        planned:
          sql<number>`max(case when ${isFirst} then ${ranked.scheduledInside} else 0 end)`.as(
            "planned",
          ),
        rough: sql<number>`max(case when ${isFirst} then ${ranked.heldOverlapping} else 0 end)`.as(
          "rough",
        ),
        present: sql<number>`max(${ranked.heldInside})`.as("present"),
        inTotal: sql<number>`max(${nationCounted}) over (partition by ${ranked.eventId})`.as(
          "in_total",
        ),
        low: sumIf(ranked.low, ofSession).as("low"),
        high: sumIf(ranked.high, ofSession).as("high"),
        exact: sumIf(ranked.exact, ofSession).as("exact"),
        onlineLow: sumIf(ranked.onlineLow, ofSession).as("online_low"),
        onlineHigh: sumIf(ranked.onlineHigh, ofSession).as("online_high"),
        openEnded: sql<number>`max(${ranked.openEnded})`.as("open_ended"),
        sessions: sql<number>`sum(${ranked.session})`.as("sessions"),
        missing: sql<number>`sum(${ranked.missing})`.as("missing"),
        pending: sql<number>`max(${ranked.pending})`.as("pending"),
        wholeLow: sumIf(ranked.wholeLow, ofSession).as("whole_low"),
        wholeHigh: sumIf(ranked.wholeHigh, ofSession).as("whole_high"),
        wholeExact: sumIf(ranked.wholeExact, ofSession).as("whole_exact"),
        whole: sql<number>`sum(${ranked.whole})`.as("whole"),
        unknownLow: sumIf(ranked.unknownLow, ofSession).as("unknown_low"),
        unknownHigh: sumIf(ranked.unknownHigh, ofSession).as("unknown_high"),
        unknown: sql<number>`sum(${ranked.unknown})`.as("unknown"),
        oursOpenEnded: sql<number>`max(${ranked.oursOpenEnded})`.as("any_ours_open_ended"),
      })
      .from(ranked)
      .groupBy(sql`${ranked.axis}`, sql`${ranked.key}`, ranked.eventId),
  );
}

const sum = (column: SQL.Aliased<number>) => sql<number>`sum(${column})`.mapWith(Number);
