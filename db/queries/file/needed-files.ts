/** Which stored files something of the register needs: an import, a frozen report, an attachment. */
import { and, eq, exists, isNotNull, isNull, lt, ne, notExists, or, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { attachments } from "../../schema/attachments";
import { fileParts, storedFiles } from "../../schema/files";
import { imports } from "../../schema/imports";
import { submissionFiles } from "../../schema/submissions";

/** An import that was not thrown away, a frozen report, or an attachment, for as long as it may come back. P192 */
export async function isFileNeeded(db: Handle, hash: string): Promise<boolean> {
  const imported = and(eq(imports.fileHash, hash), ne(imports.state, "cancelled"));
  const attached = or(eq(attachments.hash, hash), eq(attachments.thumbnailHash, hash));
  const counts = [
    await db.$count(imports, imported),
    await db.$count(submissionFiles, eq(submissionFiles.hash, hash)),
    await db.$count(attachments, and(attached, isNull(attachments.discardedAt))),
  ];
  return counts.some((count) => count > 0);
}

/** Hashes of files that nothing needs and that were brought before then, whole or broken off. */
export async function listUnneededFiles(db: Handle, before: Date, limit: number) {
  const imported = and(eq(imports.fileHash, storedFiles.hash), ne(imports.state, "cancelled"));
  const printed = eq(submissionFiles.hash, storedFiles.hash);
  const attached = and(
    or(eq(attachments.hash, storedFiles.hash), eq(attachments.thumbnailHash, storedFiles.hash)),
    isNull(attachments.discardedAt),
  );
  const hasParts = eq(fileParts.hash, storedFiles.hash);
  const found = { one: sql`1` };
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
        notExists(db.select(found).from(imports).where(imported)),
        notExists(db.select(found).from(submissionFiles).where(printed)),
        notExists(db.select(found).from(attachments).where(attached)),
      ),
    )
    .limit(limit);
  return rows.map(({ hash }) => hash);
}
