/** The bytes of an attachment, or of its thumbnail, for whoever may read its event. P192 */
import type { Context } from "~/context/context.server";
import { canAttach } from "~/domain/attachment/attachment";
import { savedName } from "~/domain/attachment/attachment-kind";
import { notFound } from "~/http/authorize.server";
import type { BroughtFile } from "~/http/brought-file-answer.server";
import { foundEvent } from "~/pages/found-event.server";
import { findAttachment } from "~db/queries/attachment/attachments";
import { readFileParts } from "~db/queries/file/file-parts";

/** Of one that was removed, only for whoever may bring it back. */
export async function readAttachmentFile(
  ctx: Context,
  { eventId, id, part }: { eventId: number; id: number; part: "file" | "thumbnail" },
): Promise<BroughtFile> {
  const event = await foundEvent(ctx, eventId);
  const stored = await findAttachment(ctx.db.read, { eventId, id });
  if (stored === null) throw notFound();
  if (stored.removedAt !== null && !canAttach(ctx.user, event.draft)) throw notFound();
  const { hash, bytes, kind, fileName, picture } = stored;
  const { read } = ctx.db;
  if (part === "file") {
    return { hash, bytes, kind, name: savedName(fileName, kind), parts: readFileParts(read, hash) };
  }
  if (picture === null) throw notFound();
  return {
    ...{ hash: picture.thumbnailHash, bytes: picture.thumbnailBytes, kind: "webp" },
    name: savedName(fileName, "webp"),
    parts: readFileParts(read, picture.thumbnailHash),
  };
}
