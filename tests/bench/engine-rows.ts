/**
 * The same register at 10x served from SQLite and from PostgreSQL: the processor's time of the application for a request,
 * that of the database beside it, and how the server plans what the register asks.
 *
 * Alone, a quarter of an hour: `npm run build && npx tsx tests/bench/engine-rows.ts [--write]`.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Client } from "pg";
import { moveRegister } from "~db/move-register";
import { startPostgres } from "../../scripts/postgres.mjs";
import { type RunningServer, startServer } from "../support/running-server";
import { newEmptyDatabase, onServer } from "../support/test-server";
import { type BenchFolder, makeBenchFolder } from "./data-folder";
import { fetchWhole } from "./measure";
import { endedChildrenMs, processorMs } from "./memory";
import { plansOnServer } from "./plans-on-server";
import { type BenchRow, type Plan, printTable, writeEngines } from "./results";

const REQUESTS = 40;
const ROUNDS = 3;
const MOST = 1.1;

/** What people ask: half of it kept, half of it read anew. */
const MIX = {
  kept: ["/reports/2022", "/events/100", "/map/symbols?year=2022&zoom=4"],
  "read anew": [
    "/events?year=2022",
    "/events?year=2022&state=IN",
    "/api/v1/totals?from=2022-04-01&to=2023-03-31&by=state",
  ],
};

type Cost = { app: number; database: number };

/** On one core: what the application and the database take for a request, whoever else uses the machine. */
export async function engineRows({
  folder,
  cookie,
}: Pick<BenchFolder, "folder" | "cookie">): Promise<{ rows: BenchRow[]; plans: Plan[] }> {
  const postgres = await startPostgres();
  const place = await newEmptyDatabase(postgres.url);
  const moved = await moveRegister(folder, place.url);
  if (!moved.ok) throw new Error(`The register cannot be moved: ${moved.reason}`);
  await onServer(place.url, (client) => client.query("vacuum analyze"));
  const [onFile, onServerOf] = await Promise.all([
    startServer(folder),
    startServer(`${folder}-arriving`, { DATABASE_URL: place.url }),
  ]);
  const plans = await plansOnServer(place.url);
  const postmaster = await postmasterOf(postgres.url);
  const headers = { Cookie: cookie, "Accept-Encoding": "identity" };
  const rows: BenchRow[] = [];
  const sums = { file: 0, app: 0, database: 0 };
  try {
    for (const [half, addresses] of Object.entries(MIX)) {
      for (const address of addresses) {
        const least = {
          file: Number.POSITIVE_INFINITY,
          app: Number.POSITIVE_INFINITY,
          database: 0,
        };
        for (let round = 0; round <= ROUNDS; round += 1) {
          const file = await costOf(onFile, address, headers, null);
          const { app, database } = await costOf(onServerOf, address, headers, postmaster);
          if (round === 0) continue;
          least.file = Math.min(least.file, file.app);
          if (app < least.app) Object.assign(least, { app, database });
        }
        const share = 1 / (2 * addresses.length);
        for (const part of ["file", "app", "database"] as const) sums[part] += share * least[part];
        rows.push(rowOf(`${address} (${half})`, least, null));
      }
    }
    rows.push(rowOf("The mix: each half of it as often", sums, MOST));
    rows.push(carried(sums));
  } finally {
    await Promise.all([onFile.stop(), onServerOf.stop()]);
    await postgres.stop();
    rmSync(`${folder}-arriving`, { recursive: true, force: true });
  }
  return { rows, plans };
}

function rowOf(what: string, { file, app, database }: typeof NONE, most: number | null): BenchRow {
  const ratio = app / file;
  return {
    what: `${what}: the application on PostgreSQL, times on SQLite`,
    measured: `${ratio.toFixed(2)}x`,
    target: most === null ? "" : `at most ${most}x`,
    reached: most === null || ratio <= most,
    remark: `${app.toFixed(1)} of ${file.toFixed(1)} ms of the processor, and ${database.toFixed(1)} ms of the database's`,
  };
}

const NONE = { file: 0, app: 0, database: 0 };

/** Arithmetic, no measurement: processes that keep a core each busy, before the database keeps its cores busy. */
function carried({ app, database }: typeof NONE): BenchRow {
  const each = app / database;
  return {
    what: "Processes that a core of the database carries, each with a core of its own (reckoned)",
    ...{ measured: each.toFixed(1), target: "", reached: true },
    remark: `${app.toFixed(1)} / ${database.toFixed(1)} ms; 8 cores of a database carry ${Math.floor(8 * each)}, which answer ${Math.round((8 * each * 1000) / app)} such requests a second`,
  };
}

async function costOf(
  server: RunningServer,
  address: string,
  headers: Record<string, string>,
  postmaster: number | null,
): Promise<Cost> {
  const database = () => (postmaster === null ? 0 : backendsMs(postmaster));
  const before = [processorMs(server.process.pid) ?? 0, database()] as const;
  for (let asked = 0; asked < REQUESTS; asked += 1) await fetchWhole(server.url + address, headers);
  const after = [processorMs(server.process.pid) ?? 0, database()] as const;
  return {
    app: (after[0] - before[0]) / REQUESTS,
    database: (after[1] - before[1]) / REQUESTS,
  };
}

async function postmasterOf(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select pg_backend_pid() as pid");
  const [, rest = ""] = readFileSync(`/proc/${rows[0].pid}/stat`, "utf8").split(") ");
  await client.end();
  return Number(rest.split(" ")[1]);
}

/** Of all that the database's processes have used, those of connections that are closed by now among them. */
function backendsMs(postmaster: number): number {
  const children = readdirSync(`/proc/${postmaster}/task`).flatMap((task) =>
    readFileSync(join(`/proc/${postmaster}/task`, task, "children"), "utf8")
      .trim()
      .split(" "),
  );
  const ended = endedChildrenMs(postmaster) ?? 0;
  return children.reduce((sum, pid) => sum + (processorMs(Number(pid)) ?? 0), ended);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = await makeBenchFolder(10);
  const { rows, plans } = await engineRows(folder);
  printTable(rows);
  if (process.argv.includes("--write")) writeEngines(rows, plans);
  rmSync(folder.folder, { recursive: true, force: true });
}
