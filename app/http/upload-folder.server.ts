/**
 * Where files that people bring lie while they arrive and until they are stored: `uploads` in the data folder, readable
 * for nobody else. They have names of ours; what a person calls a file never becomes a path.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { database } from "~db/client";

/** What arrives is hashed on its way, and never held whole. */
export type Upload = {
  path: string;
  /** False where the disk does not take it: from then on nothing is. */
  write(chunk: Uint8Array): Promise<boolean>;
  close(): Promise<{ bytes: number; sha256: string }>;
};

const FOLDER = "uploads";
const LEFT_OVER_AFTER_MS = 3_600_000;

export async function newUpload(): Promise<Upload> {
  const folder = join(database().folder, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const file = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  let isTaken = true;
  return {
    path,
    async write(chunk) {
      bytes += chunk.byteLength;
      hash.update(chunk);
      if (isTaken)
        isTaken = await file.appendFile(chunk).then(
          () => true,
          () => false,
        );
      return isTaken;
    },
    async close() {
      await file.close();
      return { bytes, sha256: hash.digest("hex") };
    },
  };
}

/** At a start: what a process left that was killed. */
export async function removeLeftOvers(dataFolder: string, now: Date): Promise<void> {
  const folder = join(dataFolder, FOLDER);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > LEFT_OVER_AFTER_MS) await rm(path, { force: true });
  }
}
