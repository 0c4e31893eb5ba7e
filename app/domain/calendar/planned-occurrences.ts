/** The occurrences of an event as collisions compare them. */

import type { EventDraft } from "~/domain/event/event-draft";
import type { PlannedOccurrence } from "./collision";

/** `eventId` is null for an event that is not stored yet. Partners typed in a form are known by name alone. */
export function plannedOccurrences(
  { lead, coOrganisers, partners, occurrences }: EventDraft,
  eventId: number | null,
): PlannedOccurrence[] {
  return occurrences.map(({ outcome, first, last, organisers, place, placement }) => ({
    eventId,
    type: placement === null ? "session" : "placement",
    outcome,
    first,
    last,
    organisers: organisers.length > 0 ? organisers : [lead, ...coOrganisers],
    place:
      placement === null && place.type === "state" && place.state !== null
        ? { state: place.state, name: place.name, lat: place.lat, lon: place.lon }
        : null,
    partners: partners.map((name) => ({ id: null, name })),
    market: placement?.market ?? null,
    states: placement?.states ?? [],
  }));
}
