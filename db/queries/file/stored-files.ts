/** Files that people brought, kept by their hash in parts that each fit one turn of the write queue. */
import { open } from "node:fs/promises";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "../../client";
import { fileParts, storedFiles } from "../../schema/files";

const PART_BYTES = 262_144;

/** Keeps a file of the disk; one that is kept already stays. */
export async function storeFile(
  db: Database,
  path: string,
  { sha256, bytes, at }: { sha256: string; bytes: number; at: Date },
): Promise<void> {
  const kept = await db.read.select().from(storedFiles).where(eq(storedFiles.hash, sha256));
  if (kept[0]?.completeAt) return;
  await db.writeKeepingAnswers(async (tx) => {
    await tx
      .insert(storedFiles)
      .values({ hash: sha256, bytes, createdAt: at })
      .onConflictDoNothing();
  });
  const file = await open(path);
  try {
    for (let position = 0; position * PART_BYTES < bytes; position += 1) {
      const buffer = Buffer.alloc(Math.min(PART_BYTES, bytes - position * PART_BYTES));
      await file.read(buffer, 0, buffer.length, position * PART_BYTES);
      await db.writeKeepingAnswers(async (tx) => {
        await tx
          .insert(fileParts)
          .values({ hash: sha256, position, content: buffer })
          .onConflictDoNothing();
      });
    }
  } finally {
    await file.close();
  }
  await db.writeKeepingAnswers(async (tx) => {
    await tx.update(storedFiles).set({ completeAt: at }).where(eq(storedFiles.hash, sha256));
  });
}

/** Writes a kept file to the disk. */
export async function copyStoredFileTo(db: Database, hash: string, path: string): Promise<void> {
  const file = await open(path, "w");
  try {
    for (let position = -1; ; ) {
      const rows = await db.read
        .select()
        .from(fileParts)
        .where(and(eq(fileParts.hash, hash), gt(fileParts.position, sql`${position}`)))
        .orderBy(asc(fileParts.position))
        .limit(1);
      const part = rows[0];
      if (part === undefined) return;
      await file.write(part.content);
      position = part.position;
    }
  } finally {
    await file.close();
  }
}
