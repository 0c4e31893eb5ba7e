/**
 * Before a changed event is put back: sessions that the import added to it, and that have observations, cannot vanish with
 * them. They move into a withdrawn event of their own, out of every count. N4
 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { refreshEvents } from "~db/queries/event/event-derived";
import { findEvent } from "~db/queries/event/event-draft";
import { addEvent, listObservedOccurrences, moveOccurrences } from "~db/queries/event/event-rows";
import type { Snapshot } from "~db/queries/import/import-snapshots";
import { withdrawImportedEvents } from "./withdraw-imported-events.server";

export async function setAsideSessions(
  tx: Handle,
  author: Author & { importId: number },
  eventId: number,
  former: Snapshot,
): Promise<void> {
  const stored = await findEvent(tx, eventId);
  if (stored === null) return;
  const formerIds = new Set((former.occurrences ?? []).map(({ id }) => id));
  const added = stored.draft.occurrences.map(({ id }) => id).filter((id) => !formerIds.has(id));
  const observed = await listObservedOccurrences(tx, added);
  if (observed.length === 0) return;
  const { user, now } = author;
  const aside = { ...stored.draft, guests: null, occurrences: [] };
  const stamp = {
    userId: user.id,
    at: now,
    approval: stored.approval,
    fictional: stored.fictional,
  };
  const asideId = await addEvent(tx, aside, stamp);
  await moveOccurrences(tx, observed, asideId);
  await refreshEvents(tx, [asideId]);
  await withdrawImportedEvents(tx, author, [asideId]);
}
