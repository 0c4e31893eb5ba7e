/** Which stored files something of the register needs: an import, a frozen report, papers of a meeting, an attachment. */
import {
  and,
  eq,
  exists,
  isNotNull,
  isNull,
  lt,
  ne,
  notExists,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";
import type { Handle } from "../../client";
import { attachments } from "../../schema/attachments";
import { fileParts, storedFiles } from "../../schema/files";
import { imports } from "../../schema/imports";
import { meetingFiles } from "../../schema/meetings";
import { submissionFiles } from "../../schema/submissions";

/**
 * Everything that may need a file, with the condition under which a row of it does: an import that was not thrown away, a
 * frozen report, papers that were made, or an attachment, for as long as it may come back. P192
 */
const OWNERS = [
  {
    table: imports,
    needs: (hash: SQLWrapper | string) =>
      and(eq(imports.fileHash, hash), ne(imports.state, "cancelled")),
  },
  { table: submissionFiles, needs: (hash: SQLWrapper | string) => eq(submissionFiles.hash, hash) },
  { table: meetingFiles, needs: (hash: SQLWrapper | string) => eq(meetingFiles.hash, hash) },
  {
    table: attachments,
    needs: (hash: SQLWrapper | string) =>
      and(
        or(eq(attachments.hash, hash), eq(attachments.thumbnailHash, hash)),
        isNull(attachments.discardedAt),
      ),
  },
] as const;

export async function isFileNeeded(db: Handle, hash: string): Promise<boolean> {
  for (const { table, needs } of OWNERS) if ((await db.$count(table, needs(hash))) > 0) return true;
  return false;
}

/** Hashes of files that nothing needs and that were brought before then, whole or broken off. */
export async function listUnneededFiles(db: Handle, before: Date, limit: number) {
  const found = { one: sql`1` };
  const hasParts = eq(fileParts.hash, storedFiles.hash);
  const unneeded: SQL[] = OWNERS.map(({ table, needs }) =>
    notExists(db.select(found).from(table).where(needs(storedFiles.hash))),
  );
  const rows = await db
    .select({ hash: storedFiles.hash })
    .from(storedFiles)
    .where(
      and(
        lt(storedFiles.createdAt, before),
        or(
          isNotNull(storedFiles.completeAt),
          exists(db.select(found).from(fileParts).where(hasParts)),
        ),
        ...unneeded,
      ),
    )
    .limit(limit);
  return rows.map(({ hash }) => hash);
}
