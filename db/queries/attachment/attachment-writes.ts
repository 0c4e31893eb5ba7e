/** Attachments as they are written. */
import { eq, max } from "drizzle-orm";
import type { AttachmentDraft } from "~/domain/attachment/attachment";
import type { AttachmentKind } from "~/domain/attachment/attachment-kind";
import type { Handle } from "../../client";
import { attachments } from "../../schema/attachments";

type Stamp = { userId: number | null; at: Date };
type NewAttachment = {
  eventId: number;
  kind: AttachmentKind;
  fileName: string;
  broughtHash: string;
  file: { hash: string; bytes: number };
  /** Of a picture: its own shape, and its thumbnail. */
  picture: { width: number; height: number; thumbnail: { hash: string; bytes: number } } | null;
  draft: AttachmentDraft;
};

/** Behind the others of its event. */
export async function addAttachmentRow(
  tx: Handle,
  { eventId, file, picture, draft, ...brought }: NewAttachment,
  { userId, at }: Stamp,
): Promise<number> {
  const [last] = await tx
    .select({ position: max(attachments.position) })
    .from(attachments)
    .where(eq(attachments.eventId, eventId));
  const rows = await tx
    .insert(attachments)
    .values({
      ...brought,
      ...{ eventId, position: (last?.position ?? 0) + 1, hash: file.hash, bytes: file.bytes },
      ...{ width: picture?.width ?? null, height: picture?.height ?? null },
      thumbnailHash: picture?.thumbnail.hash ?? null,
      thumbnailBytes: picture?.thumbnail.bytes ?? null,
      ...columnsOf(draft),
      ...{ addedBy: userId, addedAt: at },
    })
    .returning({ id: attachments.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The attachment was not stored");
  return id;
}

export async function updateAttachment(
  tx: Handle,
  { id, revision }: { id: number; revision: number },
  draft: AttachmentDraft,
): Promise<void> {
  await tx
    .update(attachments)
    .set({ ...columnsOf(draft), revision: revision + 1 })
    .where(eq(attachments.id, id));
}

export async function updatePosition(tx: Handle, id: number, position: number): Promise<void> {
  await tx.update(attachments).set({ position }).where(eq(attachments.id, id));
}

function columnsOf({ caption, credit, consent, mayBePublished }: AttachmentDraft) {
  return { captionJa: caption.ja, captionEn: caption.en, credit, consent, mayBePublished };
}
