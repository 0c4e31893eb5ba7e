/** The part of an event a co-organiser may change: the occurrences it hosts, and the guests of honour. */
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import { type Actor, canHostOccurrence } from "~/domain/people/permissions";
import { NO_PLAN, type TypedEvent, typedEventOf, typedOccurrenceOf } from "./typed-event";

/** The form of somebody who hosts some of the occurrences: all boxes of the event, and those occurrences alone. */
export function hostedTyped(actor: Actor, draft: EventDraft): TypedEvent {
  const hosted = draft.occurrences.filter((occurrence) =>
    canHostOccurrence(actor, draft, occurrence),
  );
  return { ...typedEventOf(draft), occurrences: hosted.map(typedOccurrenceOf) };
}

/** What somebody who hosts some of the occurrences has typed, in the event as it is stored. */
export function withHostedTyped(
  { draft, plan }: { draft: EventDraft; plan: string | null },
  { guests, occurrences, ...typed }: TypedEvent,
): TypedEvent {
  return { ...typedEventOf(draft), plan: typed.plan || (plan ?? NO_PLAN), guests, occurrences };
}

/** The occurrences that its form leaves out. */
export function besideHosted(actor: Actor, draft: EventDraft): OccurrenceDraft[] {
  return draft.occurrences.filter((occurrence) => !canHostOccurrence(actor, draft, occurrence));
}

/** The stored event with the guests and occurrences of a form in the places of their own. */
export function withHosted(stored: EventDraft, changed: EventDraft): EventDraft {
  return {
    ...stored,
    guests: changed.guests,
    occurrences: stored.occurrences.map(
      (occurrence) =>
        changed.occurrences.find(({ id }) => id !== null && id === occurrence.id) ?? occurrence,
    ),
  };
}
