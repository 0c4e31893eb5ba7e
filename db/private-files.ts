/**
 * The files of a register are their owner's alone, and a new one is under its name only when it is one: an empty file is
 * somebody else's doing.
 */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { BESIDE } from "./enter-folder";
import { LOCK_FILE } from "./folder-lock";
import { flush, REGISTER_FILE, RegisterProblem } from "./register-file";

const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** What else a data folder holds: uploads under way, copies, what a restore set aside. */
const OURS = /^(?:kusanone\b|before-restore-|uploads$|backups$)/;

export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
}

/** The register is there, and nobody else reads it. The folder has been entered. */
export function makePrivate(folder: string): void {
  const register = join(folder, REGISTER_FILE);
  if (!existsSync(register)) makeRegister(register);
  if (statSync(register).size === 0) throw new RegisterProblem("empty");
  for (const name of [LOCK_FILE, ...["", ...BESIDE].map((ending) => REGISTER_FILE + ending)])
    restrict(join(folder, name), FILE_MODE);
  // One that others keep files in too stays as they made it.
  if (readdirSync(folder).every((name) => OURS.test(name))) restrict(folder, FOLDER_MODE);
}

/** Whoever comes second at the same moment takes the first one's. */
function makeRegister(register: string): void {
  const made = `${register}.new-${process.pid}`;
  const connection = new Sqlite(made);
  connection.pragma("journal_mode = WAL");
  connection.close();
  chmodSync(made, FILE_MODE);
  flush(made);
  try {
    linkSync(made, register);
  } catch {
    if (!existsSync(register)) renameSync(made, register);
  } finally {
    rmSync(made, { force: true });
  }
}

/** What belongs to somebody else, or lies on a disk without modes, stays as it is. */
function restrict(path: string, mode: number): void {
  try {
    if (existsSync(path) && (statSync(path).mode & 0o777 & ~mode) !== 0) chmodSync(path, mode);
  } catch (error) {
    if (
      !(
        error instanceof Error &&
        "code" in error &&
        /^E(PERM|ROFS|NOTSUP)$/.test(String(error.code))
      )
    )
      throw error;
  }
}
