/**
 * How much of a published total stands in the register. N8
 *
 * Fictional events are left out: the Government has published nothing about them. No other filter
 * applies, because the published totals are of the whole country.
 */
import { and, count, eq, exists, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Period } from "~/domain/day/calendar-date";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { countIf } from "../counting/total-rows";
import { insidePeriod, totalConditions } from "../filter/occurrence-filter";
import { countedEvents } from "../store/index-hints";

export type RegisteredRecord = {
  /** Events counted nationally in the period. */
  events: number;
  /** Those that the register has from a public source. */
  documented: number;
  /** Those with at least one official figure of attendance. */
  withAttendance: number;
};

export async function findRegisteredRecord(db: Handle, period: Period): Promise<RegisteredRecord> {
  const session = alias(occurrences, "counted_session");
  const hasAttendance = exists(
    db
      .select({ one: sql`1` })
      .from(session)
      .where(
        and(
          eq(session.eventId, events.id),
          eq(session.outcome, "held"),
          sql`${session.officialCount} > 0`,
        ),
      ),
  );
  const rows = await db
    .select({
      events: count(),
      documented: countIf(isNotNull(events.seedKey)),
      withAttendance: countIf(hasAttendance),
    })
    .from(occurrences)
    .crossJoin(countedEvents)
    .where(
      and(
        eq(events.id, occurrences.eventId),
        and(
          eq(occurrences.outcome, "held"),
          eq(occurrences.countsAs, "held"),
          insidePeriod(period),
          totalConditions({ ...NO_FILTER, fictional: false }),
        ),
      ),
    );
  return rows[0] ?? { events: 0, documented: 0, withAttendance: 0 };
}
