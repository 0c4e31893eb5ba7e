/**
 * The occurrence an operation is about, with its event; denied where there is none, and to who may not log it.
 *
 * For the work of `writeAs`: what is checked is what is changed.
 */

import type { Author } from "~/context/context.server";
import { orForbidden, orNotFound } from "~/context/denial.server";
import { readableEvent } from "~/domain/approval/approval";
import { canHostOccurrence } from "~/domain/people/permissions";
import type { Handle } from "~db/client";
import { findEvent, type StoredEvent } from "~db/queries/event/event-draft";

export type StoredOccurrence = StoredEvent["draft"]["occurrences"][number];
export type OccurrenceOf = { eventId: number; occurrenceId: number };

export async function findHostedOccurrence(
  tx: Handle,
  ctx: Author,
  { eventId, occurrenceId }: OccurrenceOf,
): Promise<{ event: StoredEvent; occurrence: StoredOccurrence }> {
  const event = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
  const occurrence = orNotFound(event.draft.occurrences.find(({ id }) => id === occurrenceId));
  orForbidden(canHostOccurrence(ctx.user, event.draft, occurrence));
  return { event, occurrence };
}
