/**
 * Attaching a file that lies on the disk to an event: recognised by its content, a picture drawn anew, stored by its hash,
 * and only then written to the register. P190-P192
 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs, writeKeepingAnswersAs } from "~/context/write-as.server";
import { type AttachmentDraft, checkDraft } from "~/domain/attachment/attachment";
import { MAX_ATTACHMENTS } from "~/domain/attachment/attachment-limits";
import type { FileRefusal } from "~/domain/attachment/attachment-refusal";
import { ALLOWED, refuse } from "~/domain/value/verdict";
import { type BroughtAttachment, broughtAttachment } from "~/import/attachment/brought-attachment";
import type { Handle } from "~db/client";
import { addAttachmentRow } from "~db/queries/attachment/attachment-writes";
import { countAttachments, findSameFile } from "~db/queries/attachment/attachments";
import { isFileNeeded } from "~db/queries/file/needed-files";
import {
  discardStoredFile,
  findStoredFile,
  storeBytes,
  storeFile,
} from "~db/queries/file/stored-files";
import { addAuditEntry } from "~db/queries/history/audit";
import { isDiskFull } from "~db/queries/store/disk-full";
import { checkAttachable, type EventRefusal } from "./attachable-event.server";
import { auditedAttachment } from "./audited-attachment";

type Writer = Pick<Context, "db" | "user" | "now">;
export type NewAttachment = {
  eventId: number;
  /** A file on the disk, its name as its sender has it, its size and SHA-256. */
  file: { path: string; name: string; bytes: number; sha256: string };
  draft: AttachmentDraft;
};
type Stored = { hash: string; bytes: number };
type StoredFiles = { file: Stored; thumbnail: Stored | null };

export type AddVerdict =
  | { ok: true; id: number }
  | { ok: false; reason: FileRefusal | EventRefusal | "published-without-consent" };

export async function addAttachment(
  ctx: Writer,
  { eventId, file, draft }: NewAttachment,
): Promise<AddVerdict | Denial> {
  const said = checkDraft(draft);
  if (!said.ok) return said;
  const broughtHash = file.sha256;
  const check = async (tx: Handle, user: Context["user"]) => {
    const attachable = await checkAttachable(tx, { user }, eventId);
    if (!attachable.ok) return attachable;
    if ((await findSameFile(tx, { eventId, broughtHash })) !== null)
      return refuse("already-attached");
    return (await countAttachments(tx, eventId)) < MAX_ATTACHMENTS ? ALLOWED : refuse("too-many");
  };
  // Nothing is drawn or kept for who may not, and nobody waits in the queue of writes meanwhile.
  const asked = await writeKeepingAnswersAs(ctx, "event.edit", (tx, { user }) => check(tx, user));
  if (!asked.ok) return asked;
  const brought = await broughtAttachment(file);
  if (!brought.ok) return brought;
  const { kind, drawn } = brought.value;
  try {
    const stored = await storeBrought(ctx, file, brought.value);
    if (stored === null) return refuse("not-received");
    return await writeAs(ctx, "event.edit", async (tx, { user, now }): Promise<AddVerdict> => {
      const allowed = await check(tx, user);
      if (!allowed.ok) return allowed;
      if (!(await areThere(tx, stored))) return refuse("not-received");
      const { thumbnail } = stored;
      const picture = drawn && thumbnail && { ...shapeOf(drawn), thumbnail };
      const id = await addAttachmentRow(
        tx,
        { eventId, kind, fileName: file.name, broughtHash, file: stored.file, picture, draft },
        { userId: user.id, at: now },
      );
      await addAuditEntry(tx, {
        ...{ userId: user.id, at: now, action: "attachment.add" },
        ...{ subjectType: "event", subjectId: eventId },
        after: auditedAttachment({ fileName: file.name, draft }),
      });
      return { ok: true, id };
    });
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    return refuse("disk-full");
  }
}

/** Null where the file on the disk is not what it was. What found no room is not kept in part. */
async function storeBrought(
  { db, now }: Writer,
  { path, sha256, bytes }: NewAttachment["file"],
  { drawn }: BroughtAttachment,
): Promise<StoredFiles | null> {
  const kept: string[] = [];
  try {
    if (drawn === null) {
      kept.push(sha256);
      const isStored = await storeFile(db, path, { sha256, bytes, now });
      return isStored ? { file: { hash: sha256, bytes }, thumbnail: null } : null;
    }
    const file = await storeBytes(db, drawn.picture.content, now);
    kept.push(file.hash);
    return { file, thumbnail: await storeBytes(db, drawn.thumbnail.content, now) };
  } catch (error) {
    if (isDiskFull(error)) await throwAway(db, kept);
    throw error;
  }
}

/** As far as there is room for it: the rest goes with what nothing needs. */
async function throwAway(db: Writer["db"], hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) {
    try {
      await discardStoredFile(db, hash, (tx) => isFileNeeded(tx, hash));
    } catch (error) {
      if (!isDiskFull(error)) throw error;
    }
  }
}

async function areThere(tx: Handle, { file, thumbnail }: StoredFiles): Promise<boolean> {
  if ((await findStoredFile(tx, file.hash)) === null) return false;
  return thumbnail === null || (await findStoredFile(tx, thumbnail.hash)) !== null;
}

const shapeOf = ({ picture }: NonNullable<BroughtAttachment["drawn"]>) => ({
  width: picture.width,
  height: picture.height,
});
