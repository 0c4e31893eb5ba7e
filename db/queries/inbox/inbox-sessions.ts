/** Sessions that are over and that nobody has counted, by event, the longest ago first. P7 */

import { and, asc, eq, gte, isNull, lt, min, or, type SQL, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Classification } from "~/domain/counting/event-form";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, occurrences } from "../../schema/events";
import { occurrenceOrganisers } from "../../schema/occurrence-lists";
import { readableBy } from "../filter/occurrence-filter";
import { isStanding } from "../filter/standing";
import { countedEvents, uncountedSessions } from "../store/index-hints";

export type UncountedEvent = {
  id: number;
  title: BilingualText;
  lead: string;
  fictional: boolean;
  classification: Classification;
  /** The last day of the session that ended first. */
  endedOn: string;
  sessions: number;
};

type Question = {
  /** Who co-organises an event of 機密性3 does not read it. P185 */
  reader: DraftReader;
  /** The organiser that leads or hosts; null: everybody. */
  organiser: string | null;
  /** Sessions that began on or after this day… */
  since: string;
  /** …and ended before this one. */
  endedBefore: string;
};

export async function listUncounted(
  db: Handle,
  { reader, organiser, since, endedBefore }: Question,
  limit: number,
): Promise<{ rows: UncountedEvent[]; total: number }> {
  const where = and(
    eq(events.id, occurrences.eventId),
    isStanding(),
    gte(occurrences.firstFrom, since),
    lt(occurrences.firstFrom, endedBefore),
    lt(occurrences.lastTo, endedBefore),
    // As the index has it.
    sql`${occurrences.type} = 'session' and ${occurrences.officialCount} = 0`,
    isNull(events.withdrawnAt),
    readableBy(reader),
    organiser === null ? undefined : loggedBy(organiser),
  );
  if (limit === 0) return { rows: [], total: await countEventsWhere(db, where) };
  const endedOn = min(occurrences.lastTo);
  const rows = await db
    .select({
      id: events.id,
      titleJa: events.titleJa,
      titleEn: events.titleEn,
      lead: events.lead,
      fictional: events.fictional,
      classification: events.classification,
      endedOn,
      sessions: sql<number>`count(*)`.mapWith(Number),
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(uncountedSessions)
    .crossJoin(events)
    .where(where)
    .groupBy(events.id)
    .orderBy(asc(endedOn), asc(events.id))
    .limit(limit);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ titleJa, titleEn, total: _, endedOn: day, ...row }) => ({
      ...row,
      title: { ja: titleJa, en: titleEn },
      endedOn: day ?? "",
    })),
  };
}

async function countEventsWhere(db: Handle, where: SQL | undefined): Promise<number> {
  const [row] = await db
    .select({ total: sql<number>`count(distinct ${occurrences.eventId})`.mapWith(Number) })
    .from(uncountedSessions)
    .crossJoin(countedEvents)
    .where(where);
  return row?.total ?? 0;
}

/** The lead, or a co-organiser where it hosts: as `canHostOccurrence` decides. Asked before the event is looked at. */
function loggedBy(organiser: string): SQL | undefined {
  return or(
    sql`${occurrences.eventId} in (select led.id from ${events} as led where led.lead = ${organiser})`,
    sql`exists (
      select 1 from ${eventCoOrganisers} where ${eventCoOrganisers.eventId} = ${occurrences.eventId} and ${eventCoOrganisers.organiser} = ${organiser}
    ) and (
      exists (select 1 from ${occurrenceOrganisers} where ${occurrenceOrganisers.occurrenceId} = ${occurrences.id} and ${occurrenceOrganisers.organiser} = ${organiser})
      or not exists (select 1 from ${occurrenceOrganisers} where ${occurrenceOrganisers.occurrenceId} = ${occurrences.id})
    )`,
  );
}
