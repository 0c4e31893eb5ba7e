/** Is what lies in each stored file what its hash says? */
import { createHash } from "node:crypto";
import { asc, isNotNull } from "drizzle-orm";
import type { Handle } from "../../client";
import { storedFiles } from "../../schema/files";
import { readFileParts } from "./file-parts";

/** The hashes of those that are not whole or not the same. */
export async function verifyFiles(db: Handle): Promise<{ files: number; different: string[] }> {
  const files = await db
    .select({ hash: storedFiles.hash, bytes: storedFiles.bytes })
    .from(storedFiles)
    .where(isNotNull(storedFiles.completeAt))
    .orderBy(asc(storedFiles.hash));
  const different: string[] = [];
  for (const { hash, bytes } of files) {
    const made = createHash("sha256");
    let size = 0;
    for await (const part of readFileParts(db, hash)) {
      made.update(part);
      size += part.length;
    }
    if (size !== bytes || made.digest("hex") !== hash) different.push(hash);
  }
  return { files: files.length, different };
}
