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
 * Tests set two things, for themselves and the servers they start. REVERSE_UNORDERED_SELECTS: a query that names no
 * order is answered backwards, so that none leans on the order in which rows happen to be stored. UNSYNCED_WRITES: no
 * write waits for the disk, which keeps what a killed process wrote all the same, though not what a power cut cuts.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { enterFolder } from "./enter-folder";
import type { FolderLock } from "./folder-lock";
import { preparedOnce } from "./prepared-once";
import { MIGRATIONS, REGISTER_FILE } from "./register-file";

/** What queries take: the reader, or the transaction of a write. */
export type Handle = Pick<
  BetterSQLite3Database & { $client: Pick<Sqlite.Database, "prepare"> },
  | "select"
  | "selectDistinct"
  | "insert"
  | "update"
  | "delete"
  | "with"
  | "$with"
  | "all"
  | "get"
  | "run"
  | "$count"
  | "$client"
>;

export type Database = {
  /** The data folder. */
  folder: string;
  read: Handle;
  write<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  /** A write of what no kept answer shows, such as who signed in or which mail was sent. */
  writeKeepingAnswers<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  /** Until the work is done nobody of this process writes: whoever has the database open beside it does. */
  lendTurn(work: () => Promise<void>): Promise<void>;
  /** While somebody has it open beside it and sees to it that what is written goes into the file. */
  whileOpenBeside(work: () => Promise<void>): Promise<void>;
  /** Of the works that wait for their turn, shared with threads. */
  waiting: WaitingCount;
  close(): void;
};

/** Its first number. */
export type WaitingCount = Int32Array<SharedArrayBuffer>;

/** Opens (and where needed creates) the database in a folder and brings it to the present schema. */
export function openDatabase(folder: string): Database {
  mkdirSync(folder, { recursive: true });
  const lock = enterFolder(folder);
  if (lock === null) throw new RestoreUnderWay(`A backup is being restored into ${folder}`);
  try {
    return { ...open(join(folder, REGISTER_FILE), lock), folder };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The same database with connections of its own, for a thread of a process that has it open. `inTurn` waits until the
 * queue of that process lends its turn (`lendTurn`), and gives it back when the work is done.
 */
export function openBeside(folder: string, queue: Queue): Database {
  const path = join(folder, REGISTER_FILE);
  const writer = connect(path);
  // What is written goes into the file between turns, when it keeps nobody waiting.
  writer.pragma("wal_autocheckpoint = 0");
  const inTurn: InTurn = async (work) => {
    const done = await queue.inTurn(work);
    writer.pragma("wal_checkpoint(PASSIVE)");
    return done;
  };
  const beside = connected({ writer, reader: readerOf(path) }, { ...queue, inTurn });
  return { ...beside, folder };
}

/** As SQLite has it. */
const CHECKPOINT_PAGES = 1_000;

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;
export type Queue = { inTurn: InTurn; waiting: WaitingCount };

/** The folder belongs to a restore for as long as that lasts. */
export class RestoreUnderWay extends Error {}

function open(path: string, lock: FolderLock): Omit<Database, "folder"> {
  const { close, ...connections } = connected(connectBoth(path), writeQueue());
  return {
    ...connections,
    close() {
      close();
      lock.release();
    },
  };
}

function writeQueue(): Queue {
  const waiting: WaitingCount = new Int32Array(new SharedArrayBuffer(4));
  let last: Promise<unknown> = Promise.resolve();
  return {
    waiting,
    inTurn(work) {
      Atomics.add(waiting, 0, 1);
      const done = last.then(() => {
        Atomics.sub(waiting, 0, 1);
        return work();
      });
      last = done.catch(() => undefined);
      return done;
    },
  };
}

type Connections = { writer: Sqlite.Database; reader: Sqlite.Database };

function connected(
  { writer, reader }: Connections,
  { inTurn, waiting }: Queue,
): Omit<Database, "folder"> {
  const countOn = versionCounter(writer);
  preparedOnce(writer);
  preparedOnce(reader);
  const tx = drizzle(writer);
  return {
    read: drizzle(reader),
    write: (work) => inTurn(() => transact(writer, () => countOn(() => work(tx)))),
    writeKeepingAnswers: (work) => inTurn(() => transact(writer, () => work(tx))),
    lendTurn: (work) => inTurn(work),
    async whileOpenBeside(work) {
      writer.pragma("wal_autocheckpoint = 0");
      await work().finally(() => writer.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`));
    },
    waiting,
    close() {
      reader.close();
      writer.close();
    },
  };
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
  const writer = connect(path);
  try {
    migrateWithKeysOff(writer);
    return { writer, reader: readerOf(path) };
  } catch (error) {
    writer.close();
    throw error;
  }
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
  connection.pragma("busy_timeout = 5000");
  // 16 MB, and as much again for each sort while it lasts.
  connection.pragma("cache_size = -16000");
  connection.pragma("foreign_keys = ON");
  if (process.env.REVERSE_UNORDERED_SELECTS === "on")
    connection.pragma("reverse_unordered_selects = ON");
  return connection;
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

/** Does a work and counts the version of the data on, where the work changed a row. */
function versionCounter(connection: Sqlite.Database) {
  const changes = connection.prepare("SELECT total_changes()").pluck();
  const next = connection.prepare(
    "INSERT INTO data_version (id, version) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET version = version + 1",
  );
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const before = changes.get();
    const result = await work();
    if (changes.get() !== before) next.run();
    return result;
  };
}

async function transact<T>(connection: Sqlite.Database, work: () => Promise<T>): Promise<T> {
  connection.exec("BEGIN IMMEDIATE");
  try {
    const result = await work();
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}
