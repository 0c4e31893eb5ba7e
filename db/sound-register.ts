/** Is the register of a folder one that this version can serve? Asked before it is opened, and changes nothing. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { enterFolder } from "./enter-folder";
import {
  damageIn,
  type FileProblem,
  looksLikeDatabase,
  REGISTER_FILE,
  strangeIn,
} from "./register-file";

/** Reading more than this would keep the start waiting for minutes: `npm run admin -- verify` reads all of it. */
const MOST_CHECKED_BYTES = 2_000_000_000;

/** Null where nothing is wrong, or no register there yet. */
export function problemOfRegister(folder: string): FileProblem | null {
  const path = join(folder, REGISTER_FILE);
  const lock = enterFolder(folder);
  // A restore is told by whoever opens the register.
  if (lock === null) return null;
  try {
    if (!existsSync(path)) return null;
    const { size } = statSync(path);
    if (size === 0) return "empty";
    if (!looksLikeDatabase(path)) return "not-a-database";
    return problemOfOpen(new Sqlite(path, { fileMustExist: true }), size);
  } finally {
    lock.release();
  }
}

function problemOfOpen(register: Sqlite.Database, size: number): FileProblem | null {
  try {
    const strange = strangeIn(register);
    if (strange !== null || size > MOST_CHECKED_BYTES) return strange;
    return register.pragma("quick_check(1)", { simple: true }) === "ok" ? null : "damaged";
  } catch (error) {
    return damageIn(error);
  } finally {
    register.close();
  }
}
