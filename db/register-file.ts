/** What the files of a register are called, and whether a file is one that this program can open. */
import { closeSync, fsyncSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";

export const REGISTER_FILE = "kusanone.db";
export const MIGRATIONS = "db/migrations";

/** What a register holds whatever its version. */
const TABLES = ["__drizzle_migrations", "users", "events", "occurrences"];
const MAGIC = "SQLite format 3\0";

export type FileProblem =
  | "not-a-database"
  | "empty"
  | "other-program"
  | "newer-version"
  | "damaged"
  | "rows-without-reference";

/** Why a register is not opened. */
export class RegisterProblem extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

export function looksLikeDatabase(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(MAGIC.length);
    readSync(file, start, 0, start.length, 0);
    return start.toString("latin1") === MAGIC;
  } finally {
    closeSync(file);
  }
}

/**
 * Null where nothing is wrong with a copy that nobody else has open. What lay in a `-wal` beside it is then in the one
 * file.
 */
export function problemOfCopy(path: string): FileProblem | null {
  if (!looksLikeDatabase(path)) return "not-a-database";
  const copy = new Sqlite(path, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
    const strange = hasTables(copy) ? strangeIn(copy) : "other-program";
    if (strange !== null) return strange;
    if (copy.pragma("integrity_check", { simple: true }) !== "ok") return "damaged";
    const broken = copy.pragma("foreign_key_check");
    return Array.isArray(broken) && broken.length === 0 ? null : "rows-without-reference";
  } catch (error) {
    return damageIn(error);
  } finally {
    copy.close();
  }
}

function hasTables(register: Sqlite.Database): boolean {
  const names = tablesOf(register);
  return TABLES.every((name) => names.includes(name));
}

/** Migrations that this version does not know, or tables without any. A database without tables is still to be one. */
export function strangeIn(register: Sqlite.Database): FileProblem | null {
  const names = tablesOf(register);
  if (names.length === 0) return null;
  if (!names.includes("__drizzle_migrations")) return "other-program";
  const made = register.prepare("SELECT created_at FROM __drizzle_migrations").pluck().all();
  if (made.length === 0) return null;
  const [first, ...later] = knownMigrations();
  if (!made.includes(first)) return "other-program";
  const isKnown = made.every((when) => when === first || later.includes(Number(when)));
  return isKnown ? null : "newer-version";
}

function tablesOf(register: Sqlite.Database): unknown[] {
  return register.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
}

/** What SQLite stumbled over; anything else is thrown on. */
export function damageIn(error: unknown): FileProblem {
  const code = error instanceof Sqlite.SqliteError ? error.code : "";
  if (code === "SQLITE_NOTADB") return "not-a-database";
  if (code.startsWith("SQLITE_CORRUPT")) return "damaged";
  throw error;
}

/** What is in the file, or which names are in the folder, survives a loss of power. */
export function flush(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function knownMigrations(): number[] {
  const journal: { entries: { when: number }[] } = JSON.parse(
    readFileSync(join(MIGRATIONS, "meta", "_journal.json"), "utf8"),
  );
  return journal.entries.map(({ when }) => when);
}
