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
  | "other-program"
  | "newer-version"
  | "damaged"
  | "rows-without-reference";

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
    const names = copy.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
    if (!TABLES.every((name) => names.includes(name))) return "other-program";
    const made = copy.prepare("SELECT created_at FROM __drizzle_migrations").pluck().all();
    const [first, ...later] = knownMigrations();
    if (!made.includes(first)) return "other-program";
    if (made.some((when) => when !== first && !later.includes(Number(when))))
      return "newer-version";
    if (copy.pragma("integrity_check", { simple: true }) !== "ok") return "damaged";
    const broken = copy.pragma("foreign_key_check");
    return Array.isArray(broken) && broken.length === 0 ? null : "rows-without-reference";
  } catch (error) {
    return damageIn(error);
  } finally {
    copy.close();
  }
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
