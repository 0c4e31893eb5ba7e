/**
 * What an event as a whole says about each of its occurrences: held is behind us, hosts are of the event. N0
 *
 * Asked when an event is written, against the event as it will be stored.
 */

import { hasBegun, todayIn } from "~/domain/day/local-time";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";

export type OccurrenceProblem = {
  /** Place in the list of the draft. */
  index: number;
  /** Null for a new one. */
  id: number | null;
  /** The box of the form that it is about. */
  box: "first" | "startTime" | "organisers";
  reason: "held-not-begun" | "host-not-on-event";
};

export function occurrenceProblems(draft: EventDraft, now: Date): OccurrenceProblem[] {
  return draft.occurrences.flatMap((occurrence, index) => [
    ...heldAhead(occurrence, index, now),
    ...strangeHosts(draft, occurrence, index),
  ]);
}

/** The reasons by the name of the box, in a form that shows all occurrences or some. */
export function problemsByBox(
  problems: readonly OccurrenceProblem[],
  shown: readonly { id: string }[],
): Record<string, string[]> {
  return Object.fromEntries(
    problems.map(({ index, id, box, reason }) => {
      const at = shown.findIndex((occurrence) => occurrence.id === String(id));
      return [`occurrences[${at === -1 ? index : at}].${box}`, [reason]];
    }),
  );
}

/** An occurrence is narrowed to some of the event's organisers, never to others. N0 */
export function isNarrowing(
  event: Pick<EventDraft, "lead" | "coOrganisers">,
  organisers: readonly string[],
): boolean {
  return organisers.every((slug) => slug === event.lead || event.coOrganisers.includes(slug));
}

function heldAhead(occurrence: OccurrenceDraft, index: number, now: Date): OccurrenceProblem[] {
  const { outcome, first, startTime, startsLater, zone } = occurrence;
  if (outcome !== "held") return [];
  if (hasBegun({ firstFrom: first.from, startTime, startsLater, zone }, now)) return [];
  const box = first.from <= todayIn(zone, now) ? "startTime" : "first";
  return [{ index, id: occurrence.id, box, reason: "held-not-begun" }];
}

function strangeHosts(
  draft: EventDraft,
  occurrence: OccurrenceDraft,
  index: number,
): OccurrenceProblem[] {
  if (isNarrowing(draft, occurrence.organisers)) return [];
  return [{ index, id: occurrence.id, box: "organisers", reason: "host-not-on-event" }];
}
