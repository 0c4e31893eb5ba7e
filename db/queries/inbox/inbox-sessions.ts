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
import { countMade } from "../store/count-made";
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

function uncounted(
  _db: Handle,
  { reader, organiser, since, endedBefore }: Question,
): SQL | undefined {
  return and(
    eq(events.id, occurrences.eventId),
    isStanding(),
    gte(occurrences.firstFrom, since),
    lt(occurrences.firstFrom, endedBefore),
    lt(occurrences.lastTo, endedBefore),
    // As the index has it.
    sql`${occurrences.type} = 'session' and ${occurrences.officialCount} = 0`,
    isNull(events.withdrawnAt),
    readableBy(reader),
    organiser === null ? undefined : loggedBy(organiser, since),
  );
}

const countUncounted = countMade(
  sql`${uncountedSessions} cross join ${countedEvents}`,
  uncounted,
  sql`count(distinct ${occurrences.eventId})`,
);

export async function listUncounted(
  db: Handle,
  question: Question,
  limit: number,
): Promise<{ rows: UncountedEvent[]; total: number }> {
  if (limit === 0) return { rows: [], total: await countUncounted(db, question) };
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
    .where(uncounted(db, question))
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

/** The lead, or a co-organiser where it hosts: as `canHostOccurrence` decides. Asked before the event is looked at. */
function loggedBy(organiser: string, since: string): SQL | undefined {
  const { id, eventId } = occurrences;
  // Its last day is not before any of its sessions that stands. As the index has it.
  const led = sql`select led.id from ${events} as led where led.lead = ${organiser} and led.last_day >= ${since} and led.last_day <> ''`;
  const joined = sql`select ${eventCoOrganisers.eventId} from ${eventCoOrganisers} where ${eventCoOrganisers.organiser} = ${organiser}`;
  const hosts = sql`select 1 from ${occurrenceOrganisers} where ${occurrenceOrganisers.occurrenceId} = ${id}`;
  return or(
    sql`${eventId} in (${led})`,
    sql`${eventId} in (${joined}) and (exists (${hosts} and ${occurrenceOrganisers.organiser} = ${organiser}) or not exists (${hosts}))`,
  );
}
