/** A stored event in the shape people enter it, with what an operation must know before it writes. */
import { asc, eq, inArray } from "drizzle-orm";
import type { Approval } from "~/domain/approval/approval";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { Handle } from "../../client";
import { eventCoOrganisers, events, eventTags, occurrences } from "../../schema/events";
import { reachFigures } from "../../schema/observations";
import { eventPartners } from "../../schema/organisations";
import { occurrenceDraft } from "./occurrence-columns";
import { listOccurrenceLists } from "./occurrence-lists";

export type StoredEvent = {
  id: number;
  revision: number;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
  fictional: boolean;
  approval: Approval;
  /** Kept from everybody but its organisers and the secretariat. P4 */
  hidden: boolean;
  submittedBy: number | null;
  submittedAt: Date | null;
  plan: string | null;
  source: string | null;
  mark: string | null;
  createdBy: number | null;
  createdAt: Date;
  updatedBy: number | null;
  updatedAt: Date;
  draft: Omit<EventDraft, "occurrences"> & { occurrences: (OccurrenceDraft & { id: number })[] };
};

/** The event with everything people entered, or null. Withdrawn events are found too. */
export async function findEvent(db: Handle, eventId: number): Promise<StoredEvent | null> {
  const row = (await db.select().from(events).where(eq(events.id, eventId)))[0];
  if (row === undefined) return null;
  const stored = await db
    .select()
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  const lists = await readLists(
    db,
    stored.map(({ id }) => id),
  );
  const coOrganisers = await db
    .select()
    .from(eventCoOrganisers)
    .where(eq(eventCoOrganisers.eventId, eventId))
    .orderBy(asc(eventCoOrganisers.organiser));
  const tags = await db
    .select()
    .from(eventTags)
    .where(eq(eventTags.eventId, eventId))
    .orderBy(asc(eventTags.term));
  const partners = await db
    .select()
    .from(eventPartners)
    .where(eq(eventPartners.eventId, eventId))
    .orderBy(asc(eventPartners.position));
  const { id, revision, withdrawnAt, withdrawnReason, fictional, plan, source, mark } = row;
  const { createdBy, createdAt, updatedBy, updatedAt } = row;
  const { approval, hidden, submittedBy, submittedAt } = row;
  return {
    ...{ id, revision, withdrawnAt, withdrawnReason, fictional, plan, source, mark },
    ...{ createdBy, createdAt, updatedBy, updatedAt },
    ...{ approval, hidden, submittedBy, submittedAt },
    draft: {
      form: row.form,
      kind: row.kind,
      title: { ja: row.titleJa, en: row.titleEn },
      summary: { ja: row.summaryJa, en: row.summaryEn },
      results: { ja: row.resultsJa, en: row.resultsEn },
      programme: { ja: row.programmeJa, en: row.programmeEn },
      guests: row.guests,
      lead: row.lead,
      coOrganisers: coOrganisers.map(({ organiser }) => organiser),
      partners: partners.map(({ name }) => name),
      tags: tags.map(({ term }) => term),
      classification: row.classification,
      mayBePublished: row.mayBePublished,
      occurrences: stored.map((row) => occurrenceDraft(row, lists)),
    },
  };
}

async function readLists(db: Handle, ids: number[]) {
  return {
    ...(await listOccurrenceLists(db, ids)),
    reach: await db
      .select()
      .from(reachFigures)
      .where(inArray(reachFigures.occurrenceId, ids))
      .orderBy(asc(reachFigures.occurrenceId), asc(reachFigures.measure), asc(reachFigures.phase)),
  };
}
