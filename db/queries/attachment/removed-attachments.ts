/** Attachments that were removed: brought back, or thrown away at last. P192 */
import { and, desc, eq, isNotNull, isNull, lt } from "drizzle-orm";
import type { Handle } from "../../client";
import { attachments } from "../../schema/attachments";
import { type StoredAttachment, selectedAttachments, storedAttachment } from "./attachments";

type Stamp = { userId: number | null; at: Date };

/** What may come back, the last one first. */
export async function listRemovedAttachments(
  db: Handle,
  eventId: number,
  limit: number,
): Promise<StoredAttachment[]> {
  const rows = await selectedAttachments(db)
    .where(
      and(
        eq(attachments.eventId, eventId),
        isNotNull(attachments.removedAt),
        isNull(attachments.discardedAt),
      ),
    )
    .orderBy(desc(attachments.removedAt), desc(attachments.id))
    .limit(limit);
  return rows.map(storedAttachment);
}

/** Null: it is there again. */
export async function updateRemoval(tx: Handle, id: number, stamp: Stamp | null): Promise<void> {
  const removed = { removedBy: stamp?.userId ?? null, removedAt: stamp?.at ?? null };
  await tx.update(attachments).set(removed).where(eq(attachments.id, id));
}

/** What was removed before then cannot come back any more. */
export async function discardRemovedBefore(tx: Handle, before: Date, at: Date): Promise<void> {
  const isDue = and(
    isNotNull(attachments.removedAt),
    lt(attachments.removedAt, before),
    isNull(attachments.discardedAt),
  );
  await tx.update(attachments).set({ discardedAt: at }).where(isDue);
}
