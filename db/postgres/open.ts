/**
 * The same database on PostgreSQL, for an installation of several processes.
 *
 * Every write begins by locking the one row of `data_version`: it waits there until whoever wrote before has committed,
 * in whichever process, so that writes stand one after another as they do in SQLite. What changed a row counts the row
 * on before it commits, which tells every process that something was written.
 */
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import {
  Client,
  Pool,
  type PoolClient,
  type PoolConfig,
  type QueryConfig,
  type QueryResult,
} from "pg";
import type { Database, Handle } from "../engine/engine";
import { writeQueue } from "../engine/write-queue";
import { claimsOn } from "./claims";
import { handleOn, type Query } from "./handle";
import { isConnectionLost } from "./lost-connection";
import { readAsSqlite } from "./read-as-sqlite";
import { checkServer } from "./server-check";

export const POSTGRES_MIGRATIONS = "db/postgres/migrations";

const READERS = 8;
const PATIENCE_MS = 10_000;
/** Any number, the same in every process. */
const MIGRATING = 7_120_418;
const STARTING = 7_120_420;

/** A report adds up many rows that are in memory: compiling it takes longer than reading it, and a sort needs room. */
const PLANNING = "-c jit=off -c random_page_cost=1.1 -c work_mem=32MB";

const TURN = "begin; select from data_version where id = 1 for update";
const COUNT_EVENTS_ON = "update data_version set version = version + 1 where id = 1";
const COUNT_ON =
  "update data_version set version = version + 1, beyond_events = version + 1 where id = 1";

/** What arrives lies in `folder` until it is stored. */
export async function openPostgres(url: string, folder: string): Promise<Database> {
  await prepare(url);
  const settings: PoolConfig = {
    connectionString: url,
    types: { getTypeParser: readAsSqlite },
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
  };
  const readers = new Pool({
    ...settings,
    max: READERS,
    options: `-c default_transaction_read_only=on ${PLANNING}`,
  });
  const writer = new Pool({
    ...settings,
    max: 1,
    options: `-c idle_in_transaction_session_timeout=60s ${PLANNING}`,
  });
  const apart = new Pool({ ...settings, max: 2 });
  const claiming = new Pool({ ...settings, max: 1, idleTimeoutMillis: 0 });
  const pools = [readers, writer, apart, claiming];
  for (const pool of pools) keepQuiet(pool);
  const twice =
    (query: Query): Query =>
    (asked) =>
      askTwice(() => query(asked));
  const { inTurn, waiting } = writeQueue();
  const transact = transactions(writer);
  return {
    folder,
    read: handleOn(
      twice((query) => readers.query(query)),
      { writes: false },
    ),
    write: (work) => inTurn(() => transact(work, COUNT_ON)),
    writeEvents: (work) => inTurn(() => transact(work, COUNT_EVENTS_ON)),
    writeKeepingAnswers: (work) => inTurn(() => transact(work, null)),
    lendTurn: (work) => inTurn(work),
    whileOpenBeside: (work) => work(),
    apart: {
      query: twice((asked) => apart.query(asked)),
      handle: handleOn(
        twice((query) => apart.query(query)),
        { writes: true },
      ),
      claimed: claimsOn(twice((query) => claiming.query(query))),
    },
    waiting,
    alone: (work) => withLock(url, STARTING, () => work()),
    async close() {
      await inTurn(async () => undefined);
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
}

/** One writing connection a process, so that writes that wait for their turn never keep readers from theirs. */
function transactions(writer: Pool) {
  let client: PoolClient | null = null;
  let changed = false;
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (query: QueryConfig): Promise<QueryResult> => {
    if (client === null) throw new Error("A handle of a write was used after its end");
    const result = await client.query(query);
    changed ||= result.command !== "SELECT" && (result.rowCount ?? 0) > 0;
    return result;
  };
  /** A connection answers one question after another. */
  const askInTurn: Query = (query) => {
    const answer = last.then(() => ask(query));
    last = answer.catch(() => undefined);
    return answer;
  };
  // The same one for every write: statements are made once for a handle.
  const tx = handleOn(askInTurn, { writes: true });
  return async <T>(work: (tx: Handle) => Promise<T>, countOn: string | null): Promise<T> => {
    // Nothing is done yet: a connection that was lost while nobody wrote costs nobody a write.
    const own = await askTwice(() => takeTurn(writer));
    client = own;
    changed = false;
    let isBroken = false;
    try {
      const result = await work(tx);
      if (changed && countOn !== null) await own.query(countOn);
      await own.query("commit");
      return result;
    } catch (error) {
      await own.query("rollback").catch(() => {
        isBroken = true;
      });
      throw error;
    } finally {
      client = null;
      own.release(isBroken);
    }
  };
}

async function takeTurn(writer: Pool): Promise<PoolClient> {
  const client = await writer.connect();
  try {
    await client.query(TURN);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** A lost connection is told to whoever asks over it, and made anew for the next: without a listener it ends the process. */
function keepQuiet(pool: Pool): void {
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
}

/** What changes nothing is asked again where the connection was lost. */
async function askTwice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    return await ask();
  }
}

/** Several processes start at once: one migrates, the others wait and find it done. */
async function prepare(url: string): Promise<void> {
  await withLock(url, MIGRATING, async (client) => {
    await checkServer(client);
    await migrate(drizzle(client), { migrationsFolder: POSTGRES_MIGRATIONS });
  });
}

/** Held by a connection of its own: the server takes it back from a process that was killed. */
async function withLock<T>(
  url: string,
  lock: number,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
  });
  // What is lost shows with the next question.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    return await work(client);
  } finally {
    await client.end();
  }
}
