/**
 * Writing events: an event with its occurrences goes in and is replaced as a whole.
 *
 * All of them leave everything derived up to date (`refreshDerived`). Observations are never
 * touched here; an occurrence with an observation cannot be left out of a replacement.
 */
import { and, eq, inArray } from "drizzle-orm";
import type { Approval } from "~/domain/approval/approval";
import type { Counted } from "~/domain/counting/counted";
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
import { eventPartners } from "../../schema/organisations";
import { findOrganisationsByName } from "../organisation/organisation-names";
import { madeOnce, namedColumns } from "../store/made-once";
import { refreshDerived, refreshEvents } from "./event-derived";
import { OCCURRENCE_COLUMN_NAMES, occurrenceColumns } from "./occurrence-columns";

/** Who writes and when; where a row comes from when it is not a person. */
export type EventStamp = {
  userId: number | null;
  at: Date;
  fictional?: boolean;
  /** Approved unless told: what people enter begins as a draft. P1 */
  approval?: Approval;
  submitted?: { by: number; at: Date };
  /** Pending unless told. N13 */
  counted?: Counted;
  seed?: { key: string; source: string; mark: string };
};

/** Returns the id of the new event. Ids in the draft's occurrences are ignored. */
export async function addEvent(tx: Handle, draft: EventDraft, stamp: EventStamp): Promise<number> {
  const [eventId = 0] = await addEvents(tx, [{ draft, stamp }]);
  return eventId;
}

/** Several at once: what is derived from them is read and written together. Ids in the order of the events. */
export async function addEvents(
  tx: Handle,
  added: readonly { draft: EventDraft; stamp: EventStamp }[],
): Promise<number[]> {
  const names = added.flatMap(({ draft }) => draft.partners);
  const partners = await findOrganisationsByName(tx, [...new Set(names)]);
  const ids: number[] = [];
  for (const { draft, stamp } of added) ids.push(await insertEvent(tx, draft, stamp, partners));
  await refreshEvents(tx, ids);
  return ids;
}

type PartnerIds = ReadonlyMap<string, number | null>;

const EVENT = namedColumns(events, [
  ...(["form", "kind", "titleJa", "titleEn", "summaryJa", "summaryEn", "resultsJa"] as const),
  ...(["resultsEn", "programmeJa", "programmeEn", "guests", "lead", "classification"] as const),
  ...(["mayBePublished", "plan", "firstDay", "lastDay", "searchText", "fictional"] as const),
  ...(["approval", "submittedBy", "submittedAt", "counted"] as const),
  ...(["seedKey", "source", "mark"] as const),
  ...(["createdBy", "createdAt", "updatedBy", "updatedAt"] as const),
]);
const addingEvent = madeOnce((tx) =>
  tx.insert(events).values(EVENT.placeholders).returning({ id: events.id }).prepare(),
);

async function insertEvent(
  tx: Handle,
  draft: EventDraft,
  stamp: EventStamp,
  partners: PartnerIds,
): Promise<number> {
  const inserted = await addingEvent(tx).execute(
    EVENT.valuesOf({
      ...eventColumns(draft),
      ...UNDERIVED,
      fictional: stamp.fictional ?? false,
      approval: stamp.approval ?? "approved",
      submittedBy: stamp.submitted?.by ?? null,
      submittedAt: stamp.submitted?.at ?? null,
      counted: stamp.counted ?? "pending",
      seedKey: stamp.seed?.key ?? null,
      source: stamp.seed?.source ?? null,
      mark: stamp.seed?.mark ?? null,
      createdBy: stamp.userId,
      createdAt: stamp.at,
      updatedBy: stamp.userId,
      updatedAt: stamp.at,
    }),
  );
  const eventId = inserted[0]?.id;
  if (eventId === undefined) throw new Error("An inserted event has no id");
  await addEventLists(tx, eventId, draft, partners);
  await addOccurrences(
    tx,
    eventId,
    draft.occurrences.map((occurrence, position) => ({ occurrence, position })),
  );
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
  await addEventLists(tx, eventId, draft, await findOrganisationsByName(tx, draft.partners));

  const kept = draft.occurrences.flatMap(({ id }) => (id === null ? [] : [id]));
  const stored = await tx
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId));
  const dropped = stored.map(({ id }) => id).filter((id) => !kept.includes(id));
  await removeOccurrences(tx, dropped);
  for (const [position, occurrence] of draft.occurrences.entries()) {
    if (occurrence.id === null) await addOccurrences(tx, eventId, [{ occurrence, position }]);
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

async function addEventLists(
  tx: Handle,
  eventId: number,
  draft: EventDraft,
  known: PartnerIds,
): Promise<void> {
  const coOrganisers = draft.coOrganisers.map((organiser) => ({ eventId, organiser }));
  if (coOrganisers.length > 0) await tx.insert(eventCoOrganisers).values(coOrganisers);
  const tags = draft.tags.map((term) => ({ eventId, term }));
  if (tags.length > 0) await tx.insert(eventTags).values(tags);
  const partners = draft.partners.map((name, position) => {
    return { eventId, position, name, partnerId: known.get(name) ?? null };
  });
  if (partners.length > 0) await tx.insert(eventPartners).values(partners);
}

async function removeEventLists(tx: Handle, eventId: number): Promise<void> {
  await tx.delete(eventCoOrganisers).where(eq(eventCoOrganisers.eventId, eventId));
  await tx.delete(eventTags).where(eq(eventTags.eventId, eventId));
  await tx.delete(eventPartners).where(eq(eventPartners.eventId, eventId));
}

const OCCURRENCE = namedColumns(occurrences, OCCURRENCE_COLUMN_NAMES);
const addingOccurrence = madeOnce((tx) =>
  tx
    .insert(occurrences)
    .values(OCCURRENCE.placeholders)
    .returning({ id: occurrences.id })
    .prepare(),
);

/** In the order they are told, so that their ids ascend in it. */
async function addOccurrences(
  tx: Handle,
  eventId: number,
  added: readonly { occurrence: OccurrenceDraft; position: number }[],
): Promise<void> {
  const stored: { id: number; occurrence: OccurrenceDraft }[] = [];
  for (const { occurrence, position } of added) {
    const columns = occurrenceColumns(eventId, occurrence, position);
    const [inserted] = await addingOccurrence(tx).execute(OCCURRENCE.valuesOf(columns));
    if (inserted === undefined) throw new Error("An inserted occurrence has no id");
    stored.push({ id: inserted.id, occurrence });
  }
  await addOccurrenceLists(tx, stored);
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
  await addOccurrenceLists(tx, [{ id: occurrence.id, occurrence }]);
}

/** One statement for each list of all of them. */
async function addOccurrenceLists(
  tx: Handle,
  stored: readonly { id: number; occurrence: OccurrenceDraft }[],
): Promise<void> {
  const organisers = stored.flatMap(({ id, occurrence }) =>
    occurrence.organisers.map((organiser) => ({ occurrenceId: id, organiser })),
  );
  if (organisers.length > 0) await tx.insert(occurrenceOrganisers).values(organisers);
  const tags = stored.flatMap(({ id, occurrence }) =>
    occurrence.tags.map((term) => ({ occurrenceId: id, term })),
  );
  if (tags.length > 0) await tx.insert(occurrenceTags).values(tags);
  const states = stored.flatMap(({ id, occurrence }) =>
    (occurrence.placement?.states ?? []).map((state) => ({ occurrenceId: id, state })),
  );
  if (states.length > 0) await tx.insert(placementStates).values(states);
  const reach = stored.flatMap(({ id, occurrence }) =>
    (occurrence.placement?.reach ?? []).map((figure) => ({ occurrenceId: id, ...figure })),
  );
  if (reach.length > 0) await tx.insert(reachFigures).values(reach);
}

/** To another event, as they are. Refresh both after it. */
export async function moveOccurrences(
  tx: Handle,
  ids: readonly number[],
  eventId: number,
): Promise<void> {
  await tx
    .update(occurrences)
    .set({ eventId })
    .where(inArray(occurrences.id, [...ids]));
}

async function removeOccurrences(tx: Handle, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.delete(occurrences).where(inArray(occurrences.id, ids));
}
