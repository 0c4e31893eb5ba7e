/**
 * The database of an installation: readers beside one writer.
 *
 * Reads go through `read` and see what is committed. Writes go through `write`, one after another:
 * the work is one transaction, and what throws inside leaves nothing behind. Never call `write`
 * from inside the work of another `write`: it would wait for itself.
 *
 * Every write that changes a row counts the version of the data on in its own transaction, so that kept answers
 * are asked for again, in every process on this file. `read` refuses to write, so none can forget it.
 *
 * On a server (`postgres/open.ts`) the same holds for every process that serves its database.
 *
 * Tests set two things, for themselves and the servers they start. REVERSE_UNORDERED_SELECTS: a query that names no
 * order is answered backwards, so that none leans on the order in which rows happen to be stored. UNSYNCED_WRITES: no
 * write waits for the disk, which keeps what a killed process wrote all the same, though not what a power cut cuts.
 */
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import type { SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import { type Database, type Handle, isRefusal } from "./engine/engine";
import { type InTurn, type Queue, writeQueue } from "./engine/write-queue";
import { enterFolder } from "./enter-folder";
import type { FolderLock } from "./folder-lock";
import { preparedOnce } from "./prepared-once";
import { makeFolder, makePrivate } from "./private-files";
import { MIGRATIONS, REGISTER_FILE, RegisterProblem, strangeIn } from "./register-file";

export type { Database, Handle } from "./engine/engine";
export type { InTurn, WaitingCount } from "./engine/write-queue";

/** Opens (and where needed creates) the database in a folder and brings it to the present schema. */
export function openDatabase(folder: string): Database {
  makeFolder(folder);
  const lock = enterFolder(folder);
  if (lock === null) throw new RestoreUnderWay(`A backup is being restored into ${folder}`);
  try {
    makePrivate(folder);
    return { ...open(join(folder, REGISTER_FILE), lock), folder };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The same database with a connection of its own, for a thread of a process that has it open and does one work after
 * another. `inTurn` waits until the queue of that process lends its turn (`lendTurn`), and gives it back when the work is
 * done. It reads on the connection that it writes on, whose pages stay known while nobody else writes; outside of a turn that
 * refuses to write.
 */
export function openBeside(folder: string, queue: Queue): Database {
  const path = join(folder, REGISTER_FILE);
  const writer = writerOf(path);
  // What is written goes into the file between turns, when it keeps nobody waiting.
  writer.pragma("wal_autocheckpoint = 0");
  let turns = TURNS_TO_CHECKPOINT;
  const inTurn: InTurn = async (work) => {
    const done = await queue.inTurn(async () => {
      writer.pragma("query_only = OFF");
      return await work().finally(() => writer.pragma("query_only = ON"));
    });
    turns -= 1;
    if (turns === 0) turns = isCheckpointed(writer) ? TURNS_TO_CHECKPOINT : TURNS_TO_TRY_AGAIN;
    return done;
  };
  writer.pragma("query_only = ON");
  const beside = connected({ writer, reader: writer }, { ...queue, inTurn });
  return { ...beside, folder };
}

/** A connection that only reads, for a thread of a process that has the database open. */
export type Reader = {
  read: Handle;
  /** All that the work reads is of one moment, which no earlier commit comes after. */
  atOneMoment<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
};

export function openReader(folder: string): Reader {
  const connection = new Sqlite(join(folder, REGISTER_FILE), { readonly: true });
  tune(connection);
  connection.pragma("cache_size = -8000");
  connection.pragma("query_only = ON");
  preparedOnce(connection);
  return {
    read: handleOn(connection, { writes: false }),
    atOneMoment: (work) => transact(connection, work, "BEGIN"),
    close: () => connection.close(),
  };
}

/** The same pages are written in turn after turn: those that are there once. */
const TURNS_TO_CHECKPOINT = 16;

/** Where somebody was reading meanwhile: the log beside the file grows until all that is in it could be put there. */
const TURNS_TO_TRY_AGAIN = 4;

/** Puts what is in the log into the file, as far as no reader stands before it. Answers whether that was all. */
function isCheckpointed(writer: Sqlite.Database): boolean {
  const [told] = writer.pragma("wal_checkpoint(PASSIVE)") as {
    log: number;
    checkpointed: number;
  }[];
  return told?.log === told?.checkpointed;
}

/** As SQLite has it. */
const CHECKPOINT_PAGES = 1_000;

/** The folder belongs to a restore for as long as that lasts. */
export class RestoreUnderWay extends Error {}

function open(path: string, lock: FolderLock): Omit<Database, "folder"> {
  const { close, ...connections } = connected(connectBoth(path), writeQueue());
  return {
    ...connections,
    async close() {
      await close();
      lock.release();
    },
  };
}

/** Both are one where whoever writes does nothing else meanwhile. */
type Connections = { writer: Sqlite.Database; reader: Sqlite.Database };

function connected(
  { writer, reader }: Connections,
  { inTurn, waiting }: Queue,
): Omit<Database, "folder"> {
  const changes = writer.prepare("SELECT total_changes()").pluck();
  const connections = new Set([writer, reader]);
  connections.forEach(preparedOnce);
  const tx = handleOn(writer, { writes: true });
  /** What changed a row counts the version of the data on, as `countOn` says. */
  const written = <T>(work: (tx: Handle) => Promise<T>, countOn: string | null): Promise<T> =>
    inTurn(() =>
      transact(writer, async () => {
        const before = changes.get();
        const result = await work(tx);
        if (countOn !== null && changes.get() !== before) writer.prepare(countOn).run();
        return result;
      }),
    );
  return {
    read: handleOn(reader, { writes: false }),
    write: (work) => written(work, COUNT_ON),
    writeEvents: (work) => written(work, COUNT_EVENTS_ON),
    writeKeepingAnswers: (work) => written(work, null),
    lendTurn: (work) => inTurn(work),
    async whileOpenBeside(work) {
      writer.pragma("wal_autocheckpoint = 0");
      await work().finally(() => writer.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`));
    },
    apart: null,
    waiting,
    // Whoever else has the file open waits for each write, as this process does.
    alone: (work) => work(),
    async close() {
      for (const connection of connections) connection.close();
    },
  };
}

const dialect = new SQLiteSyncDialect();

/** Answers at once, which is one way to answer later: queries await every answer, as another engine needs. */
function handleOn(connection: Sqlite.Database, { writes }: Pick<Handle, "writes">): Handle {
  const own = {
    engine: "sqlite",
    writes,
    runEach(text: string, rows: Iterable<unknown[]>) {
      const statement = connection.prepare(text);
      for (const row of rows) statement.run(row);
    },
    async lists(statement: SQL) {
      const { sql: text, params } = dialect.sqlToQuery(statement);
      const lists = connection.prepare(text).raw();
      const rows = lists.all(...params) as unknown[][];
      return { names: lists.columns().map(({ name }) => name), rows };
    },
    async unlessReferred(work: () => Promise<unknown>) {
      try {
        await work();
        return true;
      } catch (error) {
        if (isRefusal(error, "SQLITE_CONSTRAINT_FOREIGNKEY")) return false;
        throw error;
      }
    },
  };
  return Object.assign(drizzle(connection), own) as unknown as Handle;
}

/** The database this process serves: set once at start, or by a test. */
let served: Database | null = null;

export function serveDatabase(db: Database): void {
  served = db;
}

export function database(): Database {
  if (served === null) throw new Error("No database is open: call serveDatabase first");
  return served;
}

function connectBoth(path: string): Connections {
  const writer = writerOf(path);
  try {
    const problem = strangeIn(writer);
    if (problem !== null) throw new RegisterProblem(problem);
    migrateWithKeysOff(writer);
    return { writer, reader: readerOf(path) };
  } catch (error) {
    writer.close();
    throw error;
  }
}

/** What a statement with triggers might have to take back is kept in memory: a file for it costs more than the statement. */
function writerOf(path: string): Sqlite.Database {
  const writer = connect(path);
  writer.pragma("temp_store = MEMORY");
  return writer;
}

function readerOf(path: string): Sqlite.Database {
  const reader = connect(path);
  reader.pragma("query_only = ON");
  return reader;
}

function connect(path: string): Sqlite.Database {
  const connection = new Sqlite(path);
  connection.pragma("journal_mode = WAL");
  connection.pragma(`synchronous = ${process.env.UNSYNCED_WRITES === "on" ? "OFF" : "FULL"}`);
  tune(connection);
  connection.pragma("foreign_keys = ON");
  return connection;
}

function tune(connection: Sqlite.Database): void {
  connection.pragma("busy_timeout = 5000");
  // 16 MB, and as much again for each sort while it lasts.
  connection.pragma("cache_size = -16000");
  if (process.env.REVERSE_UNORDERED_SELECTS === "on")
    connection.pragma("reverse_unordered_selects = ON");
}

/**
 * Migrations run with foreign keys off: rebuilding a table drops the old one, and with keys on that
 * drop cascades into every row that refers to it. The check afterwards stands in for them.
 */
function migrateWithKeysOff(connection: Sqlite.Database): void {
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle(connection), { migrationsFolder: MIGRATIONS });
  const broken = connection.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) {
    throw new Error(`A migration left ${broken.length} rows that refer to nothing`);
  }
  connection.pragma("foreign_keys = ON");
}

const COUNT_ON =
  "INSERT INTO data_version (id, version, beyond_events) VALUES (1, 1, 1) ON CONFLICT (id) DO UPDATE SET version = version + 1, beyond_events = version + 1";
const COUNT_EVENTS_ON =
  "INSERT INTO data_version (id, version) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET version = version + 1";

async function transact<T>(
  connection: Sqlite.Database,
  work: () => Promise<T>,
  begin: "BEGIN" | "BEGIN IMMEDIATE" = "BEGIN IMMEDIATE",
): Promise<T> {
  connection.exec(begin);
  try {
    const result = await work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}
