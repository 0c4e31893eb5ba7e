/** The built server at 10x: against a bare one, page by page, and its memory. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startServer } from "../support/running-server";
import { YEAR } from "./bare-queries";
import type { BenchFolder } from "./data-folder";
import { afterWrites, fetchWhole, median, throughput } from "./measure";
import { residentMB } from "./memory";
import { afterWriteRows, pageRows, scriptRows } from "./page-rows";
import type { BenchRow } from "./results";

const RUNS = 9;
const LOAD = { clients: 8, forMs: 4_000 };

export async function serverRows(large: BenchFolder): Promise<BenchRow[]> {
  const server = await startServer(large.folder);
  const bare = await startBare(large.folder);
  const headers = { Cookie: large.cookie };
  const symbols = [`${server.url}/map/symbols?year=${YEAR}&step=0`, `${bare.url}/symbols`] as const;
  const idle = residentMB(server.process.pid, "VmRSS");
  const rows = [
    await ratioRow(
      "List page, 10x: of a bare server's",
      `${server.url}/events?year=${YEAR}`,
      `${bare.url}/list?year`,
      headers,
      0.1,
    ),
    await ratioRow(
      "Map data, kept, 10x: of what a bare server asks anew in",
      ...symbols,
      headers,
      0.6,
    ),
    await afterWriteRatio("Map data, first after a write, 10x: of a bare server's", large.folder, {
      ...{ ours: symbols[0], theirs: symbols[1], headers, least: 0.6 },
    }),
    ...(await pageRows(server, headers)),
    ...(await afterWriteRows(server, large.folder, headers)),
  ];
  const peak = residentMB(server.process.pid, "VmHWM");
  rows.push(
    memoryRow("Memory when idle, 10x", idle),
    memoryRow("Memory, highest under load, 10x", peak),
  );
  rows.push(...(await scriptRows(server, large.cookie)));
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

type Pair = { ours: string; theirs: string; headers: Record<string, string>; least: number };

/** One request of each after every write: both have to ask the database. */
async function afterWriteRatio(
  what: string,
  folder: string,
  { ours, theirs, headers, least }: Pair,
): Promise<BenchRow> {
  const plain = { ...headers, "Accept-Encoding": "identity" };
  const [mine = Number.NaN, bare = Number.NaN] = await afterWrites(
    { runs: RUNS, folder },
    () => fetchWhole(ours, plain),
    () => fetchWhole(theirs, {}),
  );
  return {
    what: `${what} requests per second, one at a time`,
    measured: (bare / mine).toFixed(2),
    target: `at least ${least.toFixed(2)}`,
    reached: bare / mine >= least,
    remark: `${mine.toFixed(0)} ms, bare ${bare.toFixed(0)} ms`,
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

/** It makes its indexes in a copy of the register. */
export async function startBare(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const script = fileURLToPath(new URL("./bare-server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => child.kill("SIGKILL"));
  const [line] = await once(child.stdout, "data");
  return { url: String(line).trim(), process: child };
}
