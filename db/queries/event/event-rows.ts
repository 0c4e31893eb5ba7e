/**
 * Writing events: an event with its occurrences goes in and is replaced as a whole.
 *
 * All of them leave everything derived up to date (`refreshDerived`). Observations are never
 * touched here; an occurrence with an observation cannot be left out of a replacement.
 */
import { and, eq, inArray } from "drizzle-orm";
import type { Approval } from "~/domain/approval/approval";
import type { Counted } from "~/domain/counting/counted";
import { NO_SUMS, type OfficialSums } from "~/domain/counting/observation";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { observations, reachFigures } from "../../schema/observations";
import {
  occurrenceOrganisers,
  occurrenceTags,
  placementStates,
} from "../../schema/occurrence-lists";
import { refreshSums } from "../counting/event-sums";
import { SUM_NAMES } from "../counting/official-sums";
import { findOrganisationsByName } from "../organisation/organisation-names";
import { findPlanBook, type PlanBook } from "../plan/plans";
import { manyRows } from "../store/many-rows";
import { nextIds } from "../store/next-ids";
import { nationMarks, storeNew } from "./derived-rows";
import { deriveEvents, refreshDerived } from "./event-derived";
import {
  addEventLists,
  addOccurrenceLists,
  removeEventLists,
  type StoredOccurrence,
} from "./event-lists";
import { newEventRows } from "./new-event-rows";
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

/** `sums`: of each occurrence what it repeats of the official observations that are stored with it; none unless told. */
export type AddedEvent = {
  draft: EventDraft;
  stamp: EventStamp;
  sums?: readonly (OfficialSums | null)[];
};

/** Several at once: what is derived from them is known before they are written. Ids in the order of the events. */
export async function addEvents(tx: Handle, added: readonly AddedEvent[]): Promise<number[]> {
  return (await addWithOccurrences(tx, added)).map(({ id }) => id);
}

/** Events whose rows are written together; a few hundredths of a second of work. */
const CHUNK = 50;

/** Between chunks others are answered, from what was there before. */
export async function addWithOccurrences(
  tx: Handle,
  added: readonly AddedEvent[],
): Promise<{ id: number; occurrences: number[] }[]> {
  const book = await findPlanBook(tx);
  const stored: { id: number; occurrences: number[] }[] = [];
  for (let at = 0; at < added.length; at += CHUNK) {
    stored.push(...(await addTogether(tx, added.slice(at, at + CHUNK), book)));
    if (at + CHUNK < added.length) await new Promise((resolve) => setImmediate(resolve));
  }
  return stored;
}

async function addTogether(
  tx: Handle,
  added: readonly AddedEvent[],
  book: PlanBook,
): Promise<{ id: number; occurrences: number[] }[]> {
  const names = added.flatMap(({ draft }) => draft.partners);
  const partners = await findOrganisationsByName(tx, [...new Set(names)]);
  const eventIds = await nextIds(tx, events, added.length);
  const drafts = added.flatMap(({ draft }) => draft.occurrences);
  const occurrenceIds = await nextIds(tx, occurrences, drafts.length);
  let from = 0;
  const stored = added.map((one, index) => {
    const own = occurrenceIds.slice(from, from + one.draft.occurrences.length);
    from += own.length;
    const eventId = eventIds[index] ?? 0;
    const columns = one.draft.occurrences.map((occurrence, position) =>
      Object.assign(occurrenceColumns(eventId, occurrence, position), { id: own[position] ?? 0 }),
    );
    return { ...one, eventId, own, columns };
  });
  const derived = await deriveEvents(
    tx,
    stored.map(({ eventId, columns, draft, stamp }) =>
      newEventRows({ eventId, columns, draft, approval: stamp.approval ?? "approved", partners }),
    ),
    book,
  );
  const marks = nationMarks(derived.flatMap(({ cells }) => cells));
  await addingEvents(
    tx,
    stored.map(({ eventId, draft, stamp }, index) =>
      Object.assign(
        eventColumns(draft),
        stampColumns(stamp),
        derived[index]?.columns ?? UNDERIVED,
        {
          id: eventId,
        },
      ),
    ),
  );
  await addingOccurrences(
    tx,
    stored.flatMap(({ columns, sums }) =>
      // In place: to copy sixty columns takes as long as to store them.
      columns.map((own, at) =>
        Object.assign(own, sums?.[at] ?? NO_SUMS, { countsAs: marks.get(own.id) ?? null }),
      ),
    ),
  );
  await addEventLists(tx, stored, partners);
  await addOccurrenceLists(
    tx,
    drafts.map((occurrence, at) => ({ id: occurrenceIds[at] ?? 0, occurrence })),
  );
  await storeNew(tx, derived);
  await refreshSums(tx, eventIds);
  return stored.map(({ eventId, own }) => ({ id: eventId, occurrences: own }));
}

const addingEvents = manyRows(events, [
  ...(["id", "form", "kind", "titleJa", "titleEn", "summaryJa", "summaryEn", "resultsJa"] as const),
  ...(["resultsEn", "programmeJa", "programmeEn", "guests", "lead", "classification"] as const),
  ...(["mayBePublished", "plan", "firstDay", "lastDay", "searchText", "hidden"] as const),
  ...(["fictional", "approval", "submittedBy", "submittedAt", "counted"] as const),
  ...(["seedKey", "source", "mark"] as const),
  ...(["createdBy", "createdAt", "updatedBy", "updatedAt"] as const),
]);

function stampColumns(stamp: EventStamp) {
  return {
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
  };
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
  const partners = await findOrganisationsByName(tx, draft.partners);
  await addEventLists(tx, [{ eventId, draft }], partners);

  const kept = draft.occurrences.flatMap(({ id }) => (id === null ? [] : [id]));
  const stored = await tx
    .select({ id: occurrences.id })
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId));
  const dropped = stored.map(({ id }) => id).filter((id) => !kept.includes(id));
  await removeOccurrences(tx, dropped);
  for (const [position, occurrence] of draft.occurrences.entries()) {
    if (occurrence.id === null)
      await addOccurrenceLists(tx, [await insertOccurrence(tx, eventId, occurrence, position)]);
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

const UNDERIVED = {
  ...{ plan: null, firstDay: "0000-01-01", lastDay: "0000-01-01", searchText: "", hidden: false },
};

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

const addingOccurrences = manyRows(occurrences, [
  ...(["id", ...OCCURRENCE_COLUMN_NAMES, ...SUM_NAMES, "countsAs"] as const),
]);

/** One more of an event that is there. Its lists follow: `addOccurrenceLists`. */
async function insertOccurrence(
  tx: Handle,
  eventId: number,
  occurrence: OccurrenceDraft,
  position: number,
): Promise<StoredOccurrence> {
  const [id = 0] = await nextIds(tx, occurrences, 1);
  const columns = occurrenceColumns(eventId, occurrence, position);
  await addingOccurrences(tx, [{ id, ...columns, ...NO_SUMS, countsAs: null }]);
  return { id, occurrence };
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
