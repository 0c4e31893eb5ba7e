/**
 * Keeping house among stored files: attachments that were removed long ago cannot come back any more, and of files that
 * nothing of the register needs the bytes go. Who removed what stays in the history. P192
 */
import type { Machine } from "~/context/context.server";
import { KEPT_DAYS } from "~/domain/attachment/attachment-limits";
import { discardRemovedBefore } from "~db/queries/attachment/removed-attachments";
import { isFileNeeded, listUnneededFiles } from "~db/queries/file/needed-files";
import { discardStoredFile } from "~db/queries/file/stored-files";

const DAY_MS = 86_400_000;
/** What is on its way into the register is needed by nothing yet. */
const ON_ITS_WAY_MS = 2 * DAY_MS;
const AT_ONCE = 100;

/** Answers how many files went. */
export async function discardUnneededFiles({ db, now }: Machine): Promise<number> {
  const removedBefore = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  await db.writeKeepingAnswers((tx) => discardRemovedBefore(tx, removedBefore, now));
  const broughtBefore = new Date(now.getTime() - ON_ITS_WAY_MS);
  let discarded = 0;
  for (;;) {
    const hashes = await listUnneededFiles(db.read, broughtBefore, AT_ONCE);
    for (const hash of hashes) await discardStoredFile(db, hash, (tx) => isFileNeeded(tx, hash));
    discarded += hashes.length;
    if (hashes.length < AT_ONCE) return discarded;
  }
}
