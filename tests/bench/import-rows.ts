/**
 * What imports cost on the built server: 100,000 sites and 50,000 events with their sessions and attendance, read,
 * committed and taken back, beside what none of it can do without, while somebody else reads.
 *
 * Seconds are those of the server's processor: of a machine that others use, too. A run of its own:
 * `npm run build && npx tsx tests/bench/import-rows.ts --write`.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, createReadStream, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import type { ImportKind } from "~/domain/import/import-kind";
import { commitImport } from "~/operations/import/commit-import.server";
import { startImport } from "~/operations/import/start-import.server";
import { undoImport } from "~/operations/import/undo-import.server";
import { indexRegister } from "~/operations/index-register.server";
import { type Database, openDatabase } from "~db/client";
import { type RunningServer, startServer } from "../support/running-server";
import { testContext } from "../support/test-context";
import { newDataFolder } from "../support/test-database";
import { bareInserts, bareParse } from "./bare-import";
import { signIn } from "./data-folder";
import { addNamed, writeEventFile, writeSiteFile } from "./import-files";
import { fetchWhole } from "./measure";
import { processorMs, residentMB } from "./memory";
import { type BenchRow, printTable, writeImports } from "./results";

type Case = {
  kind: Extract<ImportKind, "sites" | "events">;
  rows: number;
  most: { preview: number; commit: { seconds: number } | { timesBare: number } };
  /** What the import writes, and the words that it is found by. */
  tables: { table: string; where?: string }[];
  exports: boolean;
};

const CASES: Case[] = [
  {
    ...{ kind: "sites", rows: 100_000, exports: true },
    most: { preview: 4, commit: { timesBare: 4 } },
    tables: [
      ...[{ table: "sites" }, { table: "site_organisations" }, { table: "site_figures" }],
      { table: "audit_entries", where: "subject_type = 'site'" },
    ],
  },
  {
    ...{ kind: "events", rows: 50_000, exports: false },
    most: { preview: 10, commit: { seconds: 25 } },
    tables: [
      ...[{ table: "events" }, { table: "event_tags" }, { table: "event_partners" }],
      ...[{ table: "occurrences" }, { table: "occurrence_cells" }, { table: "observations" }],
      ...[{ table: "official_observations" }],
      { table: "audit_entries", where: "subject_type = 'event'" },
    ],
  },
];
const EVERY_MS = 1_000;
/** `--share=0.2`: of the rows, and of the seconds. */
const SHARE = Number(/^--share=(.+)$/.exec(process.argv.at(-1) ?? "")?.[1] ?? 1);
const LONGEST_WAIT_MS = 200;
const MOST_MEMORY_MB = 200;

async function importRows(cases = CASES): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { rows: all, ...one } of cases) {
    const measured = await rowsOf({ ...one, rows: all * SHARE });
    printTable(measured);
    rows.push(...measured);
  }
  const workbook = workbookRow();
  printTable([workbook]);
  return [...rows, workbook];
}

/** A workbook by itself, in a process of its own: what an export holds besides the server. */
function workbookRow(): BenchRow {
  const answer = execFileSync(
    process.execPath,
    ["--expose-gc", "--import=tsx", "tests/bench/long-workbook-process.ts"],
    { encoding: "utf8" },
  );
  const { seconds, more, bytes }: { seconds: number; more: number | null; bytes: number } =
    JSON.parse(answer);
  const row = memoryRow("Workbook of 100,000 rows of 28 columns: memory", more ?? Number.NaN);
  return { ...row, remark: `${seconds.toFixed(1)} s, a file of ${(bytes / 1e6).toFixed(0)} MB` };
}

async function rowsOf(one: Case): Promise<BenchRow[]> {
  const folder = await newDataFolder();
  const prepared = await prepare(folder, one);
  const server = await startServer(folder);
  const db = openDatabase(folder);
  const bench = { ...prepared, folder, server, db, file: join(folder, "kusanone.db") };
  try {
    return await measured(bench, one);
  } finally {
    db.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Bench = Awaited<ReturnType<typeof prepare>> & {
  folder: string;
  file: string;
  server: RunningServer;
  db: Database;
};

/** A register with the organisations that the file names, and a copy of it for the bare inserts. */
async function prepare(folder: string, { kind, rows }: Case) {
  const db = openDatabase(folder);
  const connection = new Sqlite(join(folder, "kusanone.db"));
  addNamed(connection);
  const path = join(folder, "brought.csv");
  const write = kind === "sites" ? writeSiteFile : writeEventFile;
  await write(path, connection, rows);
  await indexRegister(db, () => undefined);
  const cookie = await signIn(db);
  const ctx = await testContext(db, { now: new Date() });
  connection.pragma("wal_checkpoint(TRUNCATE)");
  connection.close();
  db.close();
  copyFileSync(join(folder, "kusanone.db"), join(folder, "bare.db"));
  return { path, cookie, ctx };
}

async function measured(bench: Bench, one: Case): Promise<BenchRow[]> {
  const { kind, rows, most, tables, exports } = one;
  const { db, path, folder, file } = bench;
  const ctx = { ...bench.ctx, db };
  const n = (value: number) => value.toLocaleString("en-US");
  const what = `Import of ${n(rows)} ${kind}`;
  const bareRead = await ownSeconds(() => bareParse(path));
  const sha256 = await hashOf(path);
  const brought = { path, name: "bench.csv", bytes: statSync(path).size, sha256 };
  const started = await startImport(ctx, { kind, source: "bench", file: brought });
  if (!started.ok) throw new Error(started.reason);
  const { id } = started;
  const read = await worked(bench, id, "preview");
  const preview = secondsRow(`${what}: preview`, read, most.preview * SHARE);
  preview.remark += `, csv-parse alone ${bareRead.toFixed(1)} s`;
  await commitImport(ctx, { id });
  const commit = await worked(bench, id, "committed");
  const bare = { from: file, to: join(folder, "bare.db") };
  const bareWrite = await ownSeconds(async () => bareInserts(bare, tables));
  const waits = Math.max(read.longest, commit.longest);
  const memory = Math.max(read.memory, commit.memory);
  const exported = exports ? [await exportRow(bench, `Export of ${n(rows)} ${kind} as XLSX`)] : [];
  await undoImport(ctx, { id });
  const undo = await worked(bench, id, "undone");
  return [
    preview,
    commitRow(`${what}: commit`, { commit, bareWrite, most: most.commit }),
    secondsRow(`${what}: taken back`, undo, null),
    {
      what: `${what}: the longest that a reader waited`,
      measured: `${waits.toFixed(0)} ms`,
      target: `at most ${LONGEST_WAIT_MS} ms`,
      reached: waits <= LONGEST_WAIT_MS,
      remark: `by the clock, while taken back ${undo.longest.toFixed(0)} ms`,
    },
    memoryRow(`${what}: memory`, memory),
    ...exported,
  ];
}

type Worked = { seconds: number; clock: number; longest: number; memory: number };

/** Until the import has come so far: the processor that it took, and how the server was to others meanwhile. */
async function worked({ server, file, cookie }: Bench, id: number, state: string): Promise<Worked> {
  const { pid } = server.process;
  const connection = new Sqlite(file, { readonly: true });
  const page = `${server.url}/events/new?form=caravan`;
  // The first page of a server that has just begun is another matter.
  await fetchWhole(page, headersOf(cookie));
  const stateOf = connection.prepare("select state from imports where id = ?").pluck();
  const [before, idle, began] = [processorMs(pid) ?? 0, residentMB(pid, "VmRSS") ?? 0, Date.now()];
  let [longest, highest] = [0, idle];
  for (let now = stateOf.get(id); now !== state; now = stateOf.get(id)) {
    if (now === "refused") throw new Error("The file was refused");
    const asked = performance.now();
    await fetchWhole(page, headersOf(cookie));
    longest = Math.max(longest, performance.now() - asked);
    highest = Math.max(highest, residentMB(pid, "VmRSS") ?? 0);
    await setTimeout(EVERY_MS);
  }
  connection.close();
  return {
    seconds: ((processorMs(pid) ?? 0) - before) / 1000,
    clock: (Date.now() - began) / 1000,
    ...{ longest, memory: highest - idle },
  };
}

/** The server closes a line that was kept open while this process was at the bare inserts. */
const headersOf = (cookie: string) => ({ Cookie: cookie, Connection: "close" });

function secondsRow(what: string, { seconds, clock }: Worked, most: number | null): BenchRow {
  return {
    ...{ what, measured: `${seconds.toFixed(1)} s` },
    target: most === null ? "" : `at most ${most} s`,
    reached: most === null || seconds <= most,
    remark: `by the clock ${clock.toFixed(0)} s`,
  };
}

type Commit = { commit: Worked; bareWrite: number; most: Case["most"]["commit"] };

function commitRow(what: string, { commit, bareWrite, most }: Commit): BenchRow {
  const times = commit.seconds / bareWrite;
  const bare = `bare inserts of the same rows ${bareWrite.toFixed(1)} s`;
  if ("seconds" in most) {
    const row = secondsRow(what, commit, most.seconds * SHARE);
    return { ...row, remark: `${row.remark}, ${bare}: ${times.toFixed(1)}x` };
  }
  return {
    ...{ what: `${what}: times bare inserts`, measured: `${times.toFixed(1)}x` },
    ...{ target: `at most ${most.timesBare}x`, reached: times <= most.timesBare },
    remark: `${commit.seconds.toFixed(1)} s, ${bare}, by the clock ${commit.clock.toFixed(0)} s`,
  };
}

async function exportRow({ server, cookie }: Bench, what: string): Promise<BenchRow> {
  const { pid } = server.process;
  const [before, idle] = [processorMs(pid) ?? 0, residentMB(pid, "VmRSS") ?? 0];
  let highest = idle;
  const timer = setInterval(() => {
    highest = Math.max(highest, residentMB(pid, "VmRSS") ?? 0);
  }, 20);
  await fetchWhole(`${server.url}/imports/exports/sites.xlsx`, headersOf(cookie));
  clearInterval(timer);
  const seconds = ((processorMs(pid) ?? 0) - before) / 1000;
  return { ...memoryRow(`${what}: memory`, highest - idle), remark: `${seconds.toFixed(1)} s` };
}

function memoryRow(what: string, mb: number): BenchRow {
  return {
    ...{ what, measured: `${mb} MB more` },
    ...{ target: `at most ${MOST_MEMORY_MB} MB more`, reached: mb <= MOST_MEMORY_MB, remark: "" },
  };
}

/** Of the processor, of this process. */
async function ownSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest("hex");
}

const rows = await importRows();
if (process.argv.includes("--write")) writeImports(rows);
