/** Into a data folder: a restore that was killed after its point of no return is carried to its end first. */
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type FolderLock, holdFolder, shareFolder } from "./folder-lock";
import { flush, REGISTER_FILE } from "./register-file";

/** A copy, checked and whole: from when it lies there under this name, it is the register. */
export const RESTORED_FILE = `${REGISTER_FILE}.restored`;
/** What was set aside bears it until the copy is the register. */
export const UNFINISHED = ".part";
export const ASIDE = "before-restore-";
/** Never without the database that it belongs to. */
export const BESIDE = ["-wal", "-shm", "-journal"];

/** Null where a restore is under way. */
export function enterFolder(folder: string): FolderLock | null {
  for (;;) {
    const lock = shareFolder(folder);
    if (lock === null || !existsSync(join(folder, RESTORED_FILE))) return lock;
    lock.release();
    const alone = holdFolder(folder);
    if (alone === null) return null;
    finishRestore(folder);
    alone.release();
  }
}

/** Each step may have been done before. The folder must be held alone. */
export function finishRestore(folder: string): void {
  const copy = join(folder, RESTORED_FILE);
  if (!existsSync(copy)) return;
  for (const name of unfinishedAsides(folder))
    renameSync(join(folder, name), join(folder, name.slice(0, -UNFINISHED.length)));
  for (const ending of BESIDE) rmSync(join(folder, REGISTER_FILE + ending), { force: true });
  flush(folder);
  renameSync(copy, join(folder, REGISTER_FILE));
  flush(folder);
}

export function unfinishedAsides(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(ASIDE) && name.endsWith(UNFINISHED));
}
