/** The nightly backups of this installation: where they lie, and how old the last one is. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BackupPlan } from "./settings.server";

/** A name of ours: whatever else lies in the folder is left alone. */
const NIGHTLY = /^kusanone-\d{4}-\d{2}-\d{2}\.db$/;
/** One night may fail; of the second one somebody should hear. */
const LATE_MS = 36 * 3_600_000;

export type LastBackup = { at: Date; late: boolean };

export const nightlyName = (day: string): string => `kusanone-${day}.db`;

/** The names of nightly backups, the newest first. */
export async function listNightly(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => NIGHTLY.test(name))
    .sort()
    .reverse();
}

/** Null: there is none yet. */
export async function findLastBackup(
  { folder }: BackupPlan,
  now: Date,
): Promise<LastBackup | null> {
  const [newest] = await listNightly(folder);
  if (newest === undefined) return null;
  const at = (await stat(join(folder, newest))).mtime;
  return { at, late: now.getTime() - at.getTime() > LATE_MS };
}
