/**
 * `npm run bench`: what the register costs at 1x and 10x a ten-year programme, as ratios of one run.
 *
 * Prints a table; with `--write` also into README.md beside this file. Needs a build (`npm run build`).
 * Ratios hold on any machine, milliseconds only on the one they were taken on.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { AXES } from "~/domain/axis";
import { NO_FILTER } from "~/domain/register-filter";
import { openDatabase } from "~db/client";
import { findTotals } from "~db/queries/totals";
import { type RunningServer, startServer } from "../support/running-server";
import { bareTotals, YEAR } from "./bare-queries";
import { calendarRows } from "./calendar-rows";
import { type BenchFolder, makeBenchFolder } from "./data-folder";
import { alternate, fetchWhole, median, throughput } from "./measure";
import { residentMB } from "./memory";
import { type BenchRow, printTable, writeReadme } from "./results";
import { scriptSizes } from "./script-size";

const RUNS = 9;
const LOAD = { clients: 8, forMs: 4_000 };
const PAGES = [
  "/",
  `/?year=${YEAR}`,
  `/map/states/IN?year=${YEAR}`,
  `/events?year=${YEAR}`,
  "/events?year=all",
  `/events/calendar?day=${YEAR}-10-01`,
  `/events/calendar?view=year&day=${YEAR}-10-01`,
  "/events/100",
  "/events/100/edit",
  "/events/100/attendance",
  "/events/new?form=caravan",
  `/reports/${YEAR}`,
  `/reports/${YEAR}?by=organiser`,
  "/reports/2025?by=priority",
  `/reports/${YEAR}?by=kind&state=IN`,
  "/history",
];
const SCRIPT_PAGES = [
  "/",
  `/events?year=${YEAR}`,
  "/events/new?form=caravan",
  "/events/100",
  `/reports/${YEAR}`,
];

await bench();

async function bench(): Promise<void> {
  const small = await makeBenchFolder(1);
  const large = await makeBenchFolder(10);
  const rows = [
    ...(await totalsRows(small, "1x")),
    ...(await totalsRows(large, "10x")),
    ...(await calendarRows(large)),
    ...(await serverRows(large)),
  ];
  printTable(rows);
  if (process.argv.includes("--write")) writeReadme(rows, [small.rows, large.rows]);
  for (const { folder } of [small, large]) rmSync(folder, { recursive: true, force: true });
}

/** The report's query with its tying, against hand-written SQL on the bare driver. */
async function totalsRows({ folder, file }: BenchFolder, scale: string): Promise<BenchRow[]> {
  const db = openDatabase(folder);
  const bare = new Sqlite(file, { readonly: true });
  bare.pragma("cache_size = -32000");
  const periods = {
    "one year": { from: `${YEAR}-04-01`, to: `${YEAR + 1}-03-31` },
    "ten years": { from: "2017-04-01", to: "2027-03-31" },
  };
  const rows: BenchRow[] = [];
  for (const [name, period] of Object.entries(periods)) {
    const ratios: number[] = [];
    const ours: number[] = [];
    for (const axis of AXES) {
      const sql = bareTotals(bare, axis, period);
      const [mine = 0, theirs = 1] = await alternate(
        RUNS,
        () => findTotals(db.read, { ...NO_FILTER, period }, axis),
        sql,
      );
      ratios.push(mine / theirs);
      ours.push(mine);
    }
    const worst = Math.max(...ratios);
    rows.push({
      what: `Totals of ${name}, ${scale}: times bare SQL (worst of ${AXES.length} axes)`,
      measured: `${worst.toFixed(2)}x`,
      target: "at most 2x",
      reached: worst <= 2,
      remark: `${median(ours).toFixed(0)} ms`,
    });
  }
  bare.close();
  db.close();
  return rows;
}

async function serverRows(large: BenchFolder): Promise<BenchRow[]> {
  const server = await startServer(large.folder);
  const bare = await startBare(large.folder);
  const headers = { Cookie: large.cookie };
  const idle = residentMB(server.process.pid, "VmRSS");
  const rows = [
    await ratioRow(
      "List page, 10x: of a bare server's",
      `${server.url}/events?year=${YEAR}`,
      `${bare.url}/list`,
      headers,
      0.1,
    ),
    await ratioRow(
      "Map data, 10x: of a bare server's",
      `${server.url}/map/symbols?year=${YEAR}&step=0`,
      `${bare.url}/symbols`,
      headers,
      0.6,
    ),
    ...(await pageRows(server, headers)),
    ...(await afterWriteRows(server, large.file, headers)),
  ];
  const peak = residentMB(server.process.pid, "VmHWM");
  rows.push(
    memoryRow("Memory when idle, 10x", idle),
    memoryRow("Memory, highest under load, 10x", peak),
  );
  for (const { path, kB } of await scriptSizes(server.url, large.cookie, SCRIPT_PAGES))
    rows.push(scriptRow(path, kB));
  bare.process.kill();
  await server.stop();
  return rows;
}

async function ratioRow(
  what: string,
  ours: string,
  theirs: string,
  headers: Record<string, string>,
  least: number,
): Promise<BenchRow> {
  const plain = { ...headers, "Accept-Encoding": "identity" };
  await fetchWhole(ours, plain);
  await fetchWhole(theirs, {});
  const [mine, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    mine.push(await throughput(ours, plain, LOAD));
    bare.push(await throughput(theirs, {}, LOAD));
  }
  const ratio = median(mine) / median(bare);
  return {
    what: `${what} requests per second, ${LOAD.clients} at once`,
    measured: ratio.toFixed(2),
    target: `at least ${least.toFixed(2)}`,
    reached: ratio >= least,
    remark: `${median(mine).toFixed(0)} of ${median(bare).toFixed(0)} per second`,
  };
}

async function pageRows(
  server: RunningServer,
  headers: Record<string, string>,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const path of PAGES) {
    const [ms = Number.NaN] = await alternate(RUNS, () =>
      fetchWhole(`${server.url}${path}`, headers),
    );
    rows.push(pageRow(`Page ${path}, 10x`, ms));
  }
  return rows;
}

/** Reports are kept until something is written: what the first reader after a write waits for. */
async function afterWriteRows(
  server: RunningServer,
  file: string,
  headers: Record<string, string>,
): Promise<BenchRow[]> {
  const connection = new Sqlite(file);
  const write = connection.prepare(
    "insert into audit_entries (at, action, subject_type, subject_id) values (0, 'event.edit', 'event', ?)",
  );
  const rows: BenchRow[] = [];
  for (const path of PAGES.filter((page) => page.startsWith("/reports"))) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      write.run(String(run));
      const started = performance.now();
      await fetchWhole(`${server.url}${path}`, headers);
      times.push(performance.now() - started);
    }
    rows.push(pageRow(`Page ${path}, 10x, first after a write`, median(times)));
  }
  connection.close();
  return rows;
}

function pageRow(what: string, ms: number): BenchRow {
  return {
    what,
    measured: `${ms.toFixed(0)} ms`,
    target: "under 300 ms",
    reached: ms < 300,
    remark: "",
  };
}

function memoryRow(what: string, mb: number | null): BenchRow {
  return {
    what,
    measured: mb === null ? "unknown" : `${mb} MB`,
    target: "under 300 MB",
    reached: mb !== null && mb < 300,
    remark: "",
  };
}

function scriptRow(path: string, kB: number): BenchRow {
  const isForm = path.startsWith("/events/new");
  const most = isForm ? 110 : 170;
  return {
    what: `JavaScript of ${path}, gzipped`,
    measured: `${kB} kB`,
    target: `at most ${most} kB`,
    reached: kB <= most,
    remark: "",
  };
}

async function startBare(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const script = fileURLToPath(new URL("./bare-server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), process: child };
}
