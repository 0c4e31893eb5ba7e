/** Puts the questions of a served database to threads, where that is the file of SQLite: a server answers beside us anyway. */
import type { Database } from "~db/client";
import { askBeside } from "~db/queries/store/asked-beside";
import { QUESTIONS } from "./questions";
import { readerPool } from "./reader-pool";
import { readerThread } from "./reader-thread";

type Told = (message: string) => void;

/** The same database, which ends its readers before it closes. `readers` 0: everything is read where it is asked. */
export function readBeside(
  db: Database,
  { readers, tell }: { readers: number; tell: Told },
): Database {
  if (readers === 0 || db.read.engine !== "sqlite") return db;
  const told = new Set<string>();
  const pool = readerPool({
    questions: QUESTIONS,
    size: readers,
    begin: () => readerThread(db.folder),
    tellLarge(name, bytes) {
      if (!told.has(name)) tell(`An answer of ${Math.round(bytes / 1000)} kB crossed: ${name}`);
      told.add(name);
    },
  });
  askBeside(db.read, pool.ask);
  return {
    ...db,
    async close() {
      askBeside(db.read, null);
      await pool.close();
      await db.close();
    },
  };
}
