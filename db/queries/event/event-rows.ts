/**
 * Writing events: an event with its occurrences goes in and is replaced as a whole.
 *
 * Both functions leave everything derived up to date (`refreshDerived`). Observations are never
 * touched here; an occurrence with an observation cannot be left out of a replacement.
 */
import { and, eq, inArray } from "drizzle-orm";
import type { Approval } from "~/domain/approval/approval";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { Handle } from "../../client";
import {
  eventCoOrganisers,
  events,
  eventTags,
  occurrenceOrganisers,
  occurrences,
  occurrenceTags,
  placementStates,
} from "../../schema/events";
import { observations, reachFigures } from "../../schema/observations";
import { eventPartners } from "../../schema/partners";
import { findPartnersByName } from "../organisation/partners";
import type { PlanBook } from "../plan/plans";
import { refreshDerived } from "./event-derived";
import { occurrenceColumns } from "./occurrence-columns";

/** Who writes and when; where a row comes from when it is not a person. */
export type EventStamp = {
  userId: number | null;
  at: Date;
  fictional?: boolean;
  /** Approved unless told: what people enter begins as a draft. P1 */
  approval?: Approval;
  seed?: { key: string; source: string; mark: string };
  /** The plans, where whoever stores many events has read them already. */
  book?: PlanBook;
};

/** Returns the id of the new event. Ids in the draft's occurrences are ignored. */
export async function addEvent(tx: Handle, draft: EventDraft, stamp: EventStamp): Promise<number> {
  const inserted = await tx
    .insert(events)
    .values({
      ...eventColumns(draft),
      ...UNDERIVED,
      fictional: stamp.fictional ?? false,
      approval: stamp.approval ?? "approved",
      seedKey: stamp.seed?.key ?? null,
      source: stamp.seed?.source ?? null,
      mark: stamp.seed?.mark ?? null,
      createdBy: stamp.userId,
      createdAt: stamp.at,
      updatedBy: stamp.userId,
      updatedAt: stamp.at,
    })
    .returning({ id: events.id });
  const eventId = inserted[0]?.id;
  if (eventId === undefined) throw new Error("An inserted event has no id");
  await addEventLists(tx, eventId, draft);
  for (const [position, occurrence] of draft.occurrences.entries()) {
    await addOccurrence(tx, eventId, occurrence, position);
  }
  await refreshDerived(tx, eventId, stamp.book);
  return eventId;
}

/**
 * Replaces an event by a draft and counts its revision up.
 *
 * Throws when the draft leaves out an occurrence with observations: the operation refuses that before.
 */
export async function replaceEvent(
  tx: Handle,
  eventId: number,
  draft: EventDraft,
  stamp: { userId: number | null; at: Date; revision: number },
): Promise<void> {
  await tx
    .update(events)
    .set({
      ...eventColumns(draft),
      updatedBy: stamp.userId,
      updatedAt: stamp.at,
      revision: stamp.revision,
    })
    .where(eq(events.id, eventId));
  await removeEventLists(tx, eventId);
  await addEventLists(tx, eventId, draft);

  const kept = draft.occurrences.flatMap(({ id }) => (id === null ? [] : [id]));
  const stored = await tx
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId));
  const dropped = stored.map(({ id }) => id).filter((id) => !kept.includes(id));
  await removeOccurrences(tx, dropped);
  for (const [position, occurrence] of draft.occurrences.entries()) {
    if (occurrence.id === null) await addOccurrence(tx, eventId, occurrence, position);
    else await updateOccurrence(tx, eventId, { ...occurrence, id: occurrence.id }, position);
  }
  await refreshDerived(tx, eventId);
}

/** Which of these occurrences have observations, so that leaving them out would lose a record. */
export async function listObservedOccurrences(db: Handle, ids: number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectDistinct({ id: observations.occurrenceId })
    .from(observations)
    .where(inArray(observations.occurrenceId, ids));
  return rows.map(({ id }) => id);
}

const UNDERIVED = { plan: null, firstDay: "0000-01-01", lastDay: "0000-01-01", searchText: "" };

function eventColumns(draft: EventDraft) {
  return {
    form: draft.form,
    kind: draft.kind,
    titleJa: draft.title.ja,
    titleEn: draft.title.en,
    summaryJa: draft.summary.ja,
    summaryEn: draft.summary.en,
    resultsJa: draft.results.ja,
    resultsEn: draft.results.en,
    programmeJa: draft.programme.ja,
    programmeEn: draft.programme.en,
    guests: draft.guests,
    lead: draft.lead,
    classification: draft.classification,
    mayBePublished: draft.mayBePublished,
  };
}

async function addEventLists(tx: Handle, eventId: number, draft: EventDraft): Promise<void> {
  for (const organiser of draft.coOrganisers)
    await tx.insert(eventCoOrganisers).values({ eventId, organiser });
  for (const term of draft.tags) await tx.insert(eventTags).values({ eventId, term });
  const known = await findPartnersByName(tx, draft.partners);
  for (const [position, name] of draft.partners.entries()) {
    await tx
      .insert(eventPartners)
      .values({ eventId, position, name, partnerId: known.get(name) ?? null });
  }
}

async function removeEventLists(tx: Handle, eventId: number): Promise<void> {
  await tx.delete(eventCoOrganisers).where(eq(eventCoOrganisers.eventId, eventId));
  await tx.delete(eventTags).where(eq(eventTags.eventId, eventId));
  await tx.delete(eventPartners).where(eq(eventPartners.eventId, eventId));
}

async function addOccurrence(
  tx: Handle,
  eventId: number,
  occurrence: OccurrenceDraft,
  position: number,
): Promise<void> {
  const inserted = await tx
    .insert(occurrences)
    .values(occurrenceColumns(eventId, occurrence, position))
    .returning({ id: occurrences.id });
  const id = inserted[0]?.id;
  if (id === undefined) throw new Error("An inserted occurrence has no id");
  await addOccurrenceLists(tx, id, occurrence);
}

async function updateOccurrence(
  tx: Handle,
  eventId: number,
  occurrence: OccurrenceDraft & { id: number },
  position: number,
): Promise<void> {
  await tx
    .update(occurrences)
    .set(occurrenceColumns(eventId, occurrence, position))
    .where(and(eq(occurrences.id, occurrence.id), eq(occurrences.eventId, eventId)));
  for (const list of [occurrenceOrganisers, occurrenceTags, placementStates, reachFigures]) {
    await tx.delete(list).where(eq(list.occurrenceId, occurrence.id));
  }
  await addOccurrenceLists(tx, occurrence.id, occurrence);
}

async function addOccurrenceLists(
  tx: Handle,
  occurrenceId: number,
  occurrence: OccurrenceDraft,
): Promise<void> {
  for (const organiser of occurrence.organisers)
    await tx.insert(occurrenceOrganisers).values({ occurrenceId, organiser });
  for (const term of occurrence.tags)
    await tx.insert(occurrenceTags).values({ occurrenceId, term });
  for (const state of occurrence.placement?.states ?? [])
    await tx.insert(placementStates).values({ occurrenceId, state });
  for (const reach of occurrence.placement?.reach ?? [])
    await tx.insert(reachFigures).values({ occurrenceId, ...reach });
}

async function removeOccurrences(tx: Handle, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(occurrences).where(inArray(occurrences.id, ids));
}
