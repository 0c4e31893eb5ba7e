/** Taking back events that an import made: they are withdrawn, their observations stay. What is withdrawn already stays so. */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { listStandingEvents, withdrawEvents } from "~db/queries/event/event-withdrawal";
import { addAuditEntries } from "~db/queries/history/audit";
import { findImport } from "~db/queries/import/imports";

export async function withdrawImportedEvents(
  tx: Handle,
  author: Author & { importId: number },
  eventIds: readonly number[],
): Promise<void> {
  const { user, now, importId } = author;
  const standing = await listStandingEvents(tx, eventIds);
  if (standing.length === 0) return;
  const reason = await undoReason(tx, importId);
  await withdrawEvents(tx, standing, { withdrawn: { at: now, reason }, userId: user.id, at: now });
  await addAuditEntries(
    tx,
    standing.map((eventId) => ({
      ...{ userId: user.id, at: now, action: "event.withdraw" },
      ...{ subjectType: "event", subjectId: eventId, after: { reason, importId } },
    })),
  );
}

/** Names the import, as the register's own reasons are written. */
async function undoReason(tx: Handle, importId: number): Promise<string> {
  const file = (await findImport(tx, importId))?.fileName ?? "";
  return `取込み${importId}（${file}）の取消し`;
}
