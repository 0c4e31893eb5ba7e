/**
 * The occurrence an operation is about, with its event: 404 where there is none, 403 where this person may not log it.
 *
 * Call it inside the transaction of the write, so that what is checked is what is changed.
 */

import type { Context } from "~/context/context.server";
import { canHostOccurrence } from "~/domain/people/permissions";
import { forbidden, found } from "~/http/authorize.server";
import { foundReadable } from "~/http/readable-event.server";
import type { Handle } from "~db/client";
import { findEvent, type StoredEvent } from "~db/queries/event/event-draft";

export type StoredOccurrence = StoredEvent["draft"]["occurrences"][number];
export type OccurrenceOf = { eventId: number; occurrenceId: number };

export async function findHostedOccurrence(
  tx: Handle,
  ctx: Context,
  { eventId, occurrenceId }: OccurrenceOf,
): Promise<{ event: StoredEvent; occurrence: StoredOccurrence }> {
  const event = foundReadable(ctx, await findEvent(tx, eventId));
  const occurrence = found(event.draft.occurrences.find(({ id }) => id === occurrenceId));
  if (!canHostOccurrence(ctx.user, event.draft, occurrence)) throw forbidden();
  return { event, occurrence };
}
