/**
 * A copy of the register as it is at one moment, while others write: `VACUUM INTO` reads in one transaction and holds
 * nobody up. (SQLite's own `backup` begins again at every write of somebody else.)
 *
 * It keeps its thread until the copy is made: never call it from the server.
 */
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { enterFolder } from "./enter-folder";
import { damageIn, type FileProblem, flush, problemOfCopy, REGISTER_FILE } from "./register-file";

export type BackupRefusal =
  | "no-register"
  | "file-exists"
  | "part-exists"
  | "restore-under-way"
  | FileProblem;
export type BackupVerdict = { ok: true; bytes: number } | { ok: false; reason: BackupRefusal };

/** Whole and on the disk under its name, or not there. What the system refuses is thrown. */
export function backUp(folder: string, file: string): BackupVerdict {
  const part = partOf(file);
  if (!existsSync(join(folder, REGISTER_FILE))) return refuse("no-register");
  if (existsSync(file)) return refuse("file-exists");
  if (existsSync(part)) return refuse("part-exists");
  const lock = enterFolder(folder);
  if (lock === null) return refuse("restore-under-way");
  try {
    closeSync(openSync(part, "wx", 0o600));
    try {
      const problem = copyInto(join(folder, REGISTER_FILE), part) ?? problemOfCopy(part);
      if (problem !== null) return refuse(problem);
      flush(part);
      // Somebody else's backup may have taken the name meanwhile.
      if (existsSync(file)) return refuse("file-exists");
      renameSync(part, file);
      flush(dirname(file));
    } finally {
      rmSync(part, { force: true });
    }
  } finally {
    lock.release();
  }
  return { ok: true, bytes: statSync(file).size };
}

/** Where a backup is written until it is whole. */
export function partOf(file: string): string {
  return `${file}.part`;
}

function copyInto(register: string, part: string): FileProblem | null {
  const connection = new Sqlite(register, { readonly: true, fileMustExist: true });
  try {
    connection.prepare("VACUUM INTO ?").run(part);
    return null;
  } catch (error) {
    return damageIn(error);
  } finally {
    connection.close();
  }
}

function refuse(reason: BackupRefusal): { ok: false; reason: BackupRefusal } {
  return { ok: false, reason };
}
