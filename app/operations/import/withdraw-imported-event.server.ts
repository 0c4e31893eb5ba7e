/** Taking back an event that an import made: it is withdrawn, its observations stay. One already withdrawn stays so. */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { findWithdrawal, updateWithdrawal } from "~db/queries/event/event-withdrawal";
import { addAuditEntry } from "~db/queries/history/audit";
import { findImport } from "~db/queries/import/imports";

export async function withdrawImportedEvent(
  tx: Handle,
  author: Author & { importId: number },
  eventId: number,
): Promise<void> {
  const { user, now, importId } = author;
  const stored = await findWithdrawal(tx, eventId);
  if (stored === null || stored.withdrawnAt !== null) return;
  const reason = await undoReason(tx, importId);
  await updateWithdrawal(tx, eventId, {
    withdrawn: { at: now, reason },
    ...{ userId: user.id, at: now },
  });
  await addAuditEntry(tx, {
    ...{ userId: user.id, at: now, action: "event.withdraw" },
    ...{ subjectType: "event", subjectId: eventId, after: { reason, importId } },
  });
}

/** Names the import, as the register's own reasons are written. */
export async function undoReason(tx: Handle, importId: number): Promise<string> {
  const file = (await findImport(tx, importId))?.fileName ?? "";
  return `取込み${importId}（${file}）の取消し`;
}
