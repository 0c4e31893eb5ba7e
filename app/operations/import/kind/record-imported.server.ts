/** What the audit trail says of rows of reference data that came from a file: their cells, as they stood and as they stand. */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";

type Subject = { subjectType: "project" | "tie"; subjectId: number | string };

/** `before` null: it is new. */
export async function recordImported(
  tx: Handle,
  { user, now }: Author,
  { subjectType, subjectId }: Subject,
  { before, after }: { before: unknown; after: unknown },
): Promise<void> {
  await addAuditEntry(tx, {
    ...{ userId: user.id, at: now, action: `${subjectType}.import`, subjectType, subjectId },
    ...(before === null ? {} : { before: { cells: before } }),
    after: { cells: after },
  });
}

export async function recordTakenBack(
  tx: Handle,
  { user, now }: Author,
  { subjectType, subjectId }: Subject,
): Promise<void> {
  await addAuditEntry(tx, {
    ...{ userId: user.id, at: now, action: `${subjectType}.undo-import` },
    ...{ subjectType, subjectId },
  });
}
