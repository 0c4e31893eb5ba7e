/** What hangs on events and their occurrences in lists of their own: written with them, one statement for each list of all. */
import { eq } from "drizzle-orm";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import type { Handle } from "../../client";
import { eventCoOrganisers, eventTags } from "../../schema/events";
import { reachFigures } from "../../schema/observations";
import {
  occurrenceOrganisers,
  occurrenceTags,
  placementStates,
} from "../../schema/occurrence-lists";
import { eventPartners } from "../../schema/organisations";
import { manyRows } from "../store/many-rows";

type PartnerIds = ReadonlyMap<string, number | null>;

const addingCoOrganisers = manyRows(eventCoOrganisers, ["eventId", "organiser"]);
const addingTags = manyRows(eventTags, ["eventId", "term"]);
const addingPartners = manyRows(eventPartners, ["eventId", "position", "name", "partnerId"]);

export async function addEventLists(
  tx: Handle,
  stored: readonly { eventId: number; draft: EventDraft }[],
  known: PartnerIds,
): Promise<void> {
  const rowsOf = <Row>(of: (draft: EventDraft) => Row[]) =>
    stored.flatMap(({ eventId, draft }) => of(draft).map((row) => ({ eventId, ...row })));
  await addingCoOrganisers(
    tx,
    rowsOf(({ coOrganisers }) => coOrganisers.map((organiser) => ({ organiser }))),
  );
  await addingTags(
    tx,
    rowsOf(({ tags }) => tags.map((term) => ({ term }))),
  );
  await addingPartners(
    tx,
    rowsOf(({ partners }) =>
      partners.map((name, position) => ({ position, name, partnerId: known.get(name) ?? null })),
    ),
  );
}

export async function removeEventLists(tx: Handle, eventId: number): Promise<void> {
  await tx.delete(eventCoOrganisers).where(eq(eventCoOrganisers.eventId, eventId));
  await tx.delete(eventTags).where(eq(eventTags.eventId, eventId));
  await tx.delete(eventPartners).where(eq(eventPartners.eventId, eventId));
}

export type StoredOccurrence = { id: number; occurrence: OccurrenceDraft };

const addingOrganisers = manyRows(occurrenceOrganisers, ["occurrenceId", "organiser"]);
const addingOccurrenceTags = manyRows(occurrenceTags, ["occurrenceId", "term"]);

export async function addOccurrenceLists(
  tx: Handle,
  stored: readonly StoredOccurrence[],
): Promise<void> {
  const organisers = stored.flatMap(({ id, occurrence }) =>
    occurrence.organisers.map((organiser) => ({ occurrenceId: id, organiser })),
  );
  await addingOrganisers(tx, organisers);
  const tags = stored.flatMap(({ id, occurrence }) =>
    occurrence.tags.map((term) => ({ occurrenceId: id, term })),
  );
  await addingOccurrenceTags(tx, tags);
  const states = stored.flatMap(({ id, occurrence }) =>
    (occurrence.placement?.states ?? []).map((state) => ({ occurrenceId: id, state })),
  );
  if (states.length > 0) await tx.insert(placementStates).values(states);
  const reach = stored.flatMap(({ id, occurrence }) =>
    (occurrence.placement?.reach ?? []).map((figure) => ({ occurrenceId: id, ...figure })),
  );
  if (reach.length > 0) await tx.insert(reachFigures).values(reach);
}
