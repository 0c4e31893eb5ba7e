/** A stored file on the disk again, for what reads files. */
import { open, rm } from "node:fs/promises";
import type { Handle } from "../../client";
import { readFileParts } from "./file-parts";
import { findStoredFile } from "./stored-files";

/** Readable for nobody else. False where no such file is stored whole; `path` must be new, and is whole or not there. */
export async function copyStoredFileTo(db: Handle, hash: string, path: string): Promise<boolean> {
  if ((await findStoredFile(db, hash)) === null) return false;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const part of readFileParts(db, hash)) await file.appendFile(part);
    await file.close();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  return true;
}
