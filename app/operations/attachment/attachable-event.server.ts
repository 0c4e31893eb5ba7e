/** The event to which something is attached, or at which an attachment changes: as it is in this very transaction. P192 */
import type { Author } from "~/context/context.server";
import { orNotFound } from "~/context/denial.server";
import { readableEvent } from "~/domain/approval/approval";
import { canAttach } from "~/domain/attachment/attachment";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";

export type EventRefusal = "not-your-event" | "event-withdrawn";

/** For the work of `writeAs`: an event that is not there for the person is denied. */
export async function checkAttachable(
  tx: Handle,
  { user }: Pick<Author, "user">,
  eventId: number,
): Promise<Verdict<EventRefusal>> {
  const event = orNotFound(readableEvent(user, await findEvent(tx, eventId)));
  if (!canAttach(user, event.draft)) return refuse("not-your-event");
  return event.withdrawnAt === null ? ALLOWED : refuse("event-withdrawn");
}
