/** What new events are written with, asked once for many: the plans, their partners, and the names that they are found by. */
import type { EventDraft } from "~/domain/event/event-draft";
import type { Handle } from "../../client";
import { findOrganisationsByName } from "../organisation/organisation-names";
import { findPlanBook, type PlanBook } from "../plan/plans";
import { readWordBook, type WordBook } from "./event-words";

export type EventGround = {
  book: PlanBook;
  /** Organisations by the names of partners; null where none or several have it. */
  partners: ReadonlyMap<string, number | null>;
  words: WordBook;
};

export async function readEventGround(
  db: Handle,
  drafts: readonly EventDraft[],
): Promise<EventGround> {
  const names = new Set(drafts.flatMap((draft) => draft.partners));
  const partners = await findOrganisationsByName(db, [...names]);
  const named = drafts.map((draft) => ({
    row: { kind: draft.kind },
    organisers: [draft.lead, ...draft.coOrganisers],
    partners: draft.partners.map((name) => ({ partnerId: partners.get(name) ?? null })),
    occurrences: draft.occurrences.map(({ place, placement }) => ({
      placeId: place.type === "state" ? place.placeId : null,
      state: place.type === "state" ? place.state : null,
      placementStates: placement?.states ?? [],
    })),
  }));
  return { book: await findPlanBook(db), partners, words: await readWordBook(db, named) };
}
