/**
 * Who has a data folder open: whoever opens its database shares the folder, a restore has it alone.
 *
 * The lock is SQLite's own on a file that stays empty, so that the system takes it back from a process that was killed.
 */
import { join } from "node:path";
import Sqlite from "better-sqlite3";

export type FolderLock = { release(): void };

export const LOCK_FILE = "kusanone.lock";

/** Null where a restore has it, after `patienceMs`. */
export function shareFolder(folder: string, patienceMs = 5_000): FolderLock | null {
  return lockFile(join(folder, LOCK_FILE), patienceMs, (file) => {
    file.exec("BEGIN");
    file.pragma("schema_version");
  });
}

/** Null where anybody else has it open. */
export function holdFolder(folder: string): FolderLock | null {
  return lockFile(join(folder, LOCK_FILE), 0, (file) => file.exec("BEGIN EXCLUSIVE"));
}

/** Null where somebody else has it, after `patienceMs`. */
export function lockFile(
  path: string,
  patienceMs: number,
  take: (file: Sqlite.Database) => void,
): FolderLock | null {
  const file = new Sqlite(path, { timeout: patienceMs });
  try {
    // Nothing is ever written: a journal on the disk would be one more file to leave behind.
    file.pragma("journal_mode = MEMORY");
    take(file);
    return { release: () => void file.close() };
  } catch (error) {
    file.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) return null;
    throw error;
  }
}
