/**
 * Guests of honour (P24): persons, written as text.
 *
 * P24 The names are read by the organisers of the event and the secretariat alone, and changed by those of them who
 *     may change the event or host a part of it. They are in no list, file, search or template, and the audit trail
 *     shows them to the same readers.
 */
import { draftReader } from "~/domain/approval/approval";
import type { Actor, EventStanding } from "~/domain/people/permissions";

export function canReadGuests(actor: Actor, event: EventStanding): boolean {
  const reader = draftReader(actor);
  if (reader === "everybody" || reader === null) return reader !== null;
  return event.lead === reader.organiser || event.coOrganisers.includes(reader.organiser);
}

/** The event as somebody else reads it. */
export function withoutGuests<Draft extends { guests: string | null }>(draft: Draft): Draft {
  return { ...draft, guests: null };
}
