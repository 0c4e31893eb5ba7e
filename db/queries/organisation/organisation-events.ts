/** Where and when an organisation was met: events that name it, and occurrences it took part in. P35, P38 */
import {
  and,
  asc,
  countDistinct,
  desc,
  eq,
  inArray,
  isNull,
  max,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import type { DraftReader } from "~/domain/approval/approval";
import type { Outcome } from "~/domain/counting/occurrence";
import type { PartnerRole } from "~/domain/organisation/partner-at-event";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { eventPartners, occurrencePartners } from "../../schema/organisations";
import { readableBy } from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";
import { listMergedInto } from "./organisation-families";

export type OrganisationMeeting = {
  eventId: number;
  title: BilingualText;
  lead: string;
  firstDay: string;
  lastDay: string;
  fictional: boolean;
  /** Occurrences that name it; none where the event as a whole does. */
  at: {
    day: string;
    state: string | null;
    placeName: string | null;
    placeNameJa: string | null;
    outcome: Outcome;
    role: PartnerRole;
  }[];
};

/** Latest first. Withdrawn events and drafts that this person does not read are left out. P4 */
export async function listOrganisationMeetings(
  db: Handle,
  organisationIds: readonly number[],
  reader: DraftReader,
  limit: number,
): Promise<{ meetings: OrganisationMeeting[]; total: number }> {
  const where = and(isNull(events.withdrawnAt), readableBy(reader), names(db, organisationIds));
  const rows = await db
    .select()
    .from(events)
    .where(where)
    .orderBy(desc(events.firstDay), desc(events.id))
    .limit(limit);
  const at = await listMeetingPlaces(
    db,
    organisationIds,
    rows.map(({ id }) => id),
  );
  return {
    total: await db.$count(events, where),
    meetings: rows.map((row) => ({
      eventId: row.id,
      title: { ja: row.titleJa, en: row.titleEn },
      lead: row.lead,
      firstDay: row.firstDay,
      lastDay: row.lastDay,
      fictional: row.fictional,
      at: at.filter(({ eventId }) => eventId === row.id),
    })),
  };
}

async function listMeetingPlaces(
  db: Handle,
  organisationIds: readonly number[],
  eventIds: readonly number[],
) {
  return await db
    .select({
      eventId: occurrences.eventId,
      day: occurrences.firstFrom,
      state: occurrences.state,
      ...{ placeName: occurrences.placeName, placeNameJa },
      outcome: occurrences.outcome,
      role: occurrencePartners.role,
    })
    .from(occurrencePartners)
    .innerJoin(occurrences, eq(occurrences.id, occurrencePartners.occurrenceId))
    .where(
      and(
        inArray(occurrences.eventId, [...eventIds]),
        inArray(occurrencePartners.partnerId, [...organisationIds]),
      ),
    )
    .orderBy(occurrences.firstFrom);
}

/** For the list: how many meetings each organisation has with what was merged into it, and the latest first day. P38 */
export async function countMeetings(
  db: Handle,
  organisationIds: readonly number[],
  reader: DraftReader,
): Promise<Map<number, { events: number; last: string | null }>> {
  const standing = await listMergedInto(db, organisationIds);
  const ids = [...standing.keys()];
  const ofEvents = db
    .select({ organisation: eventPartners.partnerId, event: eventPartners.eventId })
    .from(eventPartners)
    .where(inArray(eventPartners.partnerId, ids));
  const ofOccurrences = db
    .select({ organisation: occurrencePartners.partnerId, event: occurrences.eventId })
    .from(occurrencePartners)
    .innerJoin(occurrences, eq(occurrences.id, occurrencePartners.occurrenceId))
    .where(inArray(occurrencePartners.partnerId, ids));
  const named = union(ofEvents, ofOccurrences).as("named");
  const merged = [...standing].filter(([id, into]) => id !== into);
  const stands = sql<number>`case ${named.organisation} ${sql.join(
    merged.map(([id, into]) => sql`when ${id} then ${into} `),
  )}else ${named.organisation} end`;
  const organisation = merged.length === 0 ? sql<number>`${named.organisation}` : stands;
  const rows = await db
    .select({ organisation, events: countDistinct(named.event), last: max(events.firstDay) })
    .from(named)
    .innerJoin(events, eq(events.id, named.event))
    .where(and(isNull(events.withdrawnAt), readableBy(reader)))
    .groupBy(sql`1`);
  return new Map(rows.map(({ organisation: id, ...row }) => [id, row]));
}

/** Events that name one of these organisations or of what was merged into them, withdrawn ones too. */
export async function listEventsNaming(
  db: Handle,
  organisationIds: readonly number[],
): Promise<number[]> {
  const ids = [...(await listMergedInto(db, organisationIds)).keys()];
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(names(db, ids))
    .orderBy(asc(events.id));
  return rows.map(({ id }) => id);
}

function names(db: Handle, organisationIds: readonly number[]): SQL | undefined {
  const ids = [...organisationIds];
  return or(
    inArray(
      events.id,
      db
        .select({ id: eventPartners.eventId })
        .from(eventPartners)
        .where(inArray(eventPartners.partnerId, ids)),
    ),
    inArray(
      events.id,
      db
        .select({ id: occurrences.eventId })
        .from(occurrencePartners)
        .innerJoin(occurrences, eq(occurrences.id, occurrencePartners.occurrenceId))
        .where(inArray(occurrencePartners.partnerId, ids)),
    ),
  );
}
