/**
 * `npx tsx tests/bench/load-steps.ts`: what each step of the load's mix costs the server right after a write.
 *
 *     npx tsx tests/bench/load-steps.ts --folder FOLDER [--times 20] [--only "page of a state"] [--readers 2]
 *
 * Somebody logs attendance, then one step is asked alone: the processor of all threads of the server until it is answered,
 * in milliseconds, and in the last column that of the thread that serves (Linux only). Without a folder the register at 10x is made, which takes a minute.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startServer } from "../support/running-server";
import { makeBenchFolder } from "./data-folder";
import { KINDS, type Kind, stepOf } from "./load-mix";
import { type LoadGround, loadGround } from "./load-people";
import { median } from "./measure";
import { seededRandom } from "./seeded-random";

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    times: { type: "string", default: "20" },
    only: { type: "string" },
    readers: { type: "string" },
  },
});
const PEOPLE = 20;
const SEED = 5;
const NS_PER_MS = 1e6;

const folder = await ownFolder();
const ground = await loadGround(folder, PEOPLE);
const server = await startServer(
  folder,
  values.readers === undefined ? {} : { READERS: values.readers },
);
try {
  await measureAll({ url: server.url, pid: server.process.pid ?? 0 }, ground);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll({ url, pid }: { url: string; pid: number }, ground: LoadGround) {
  const random = seededRandom(SEED);
  const write = KINDS.find(({ what }) => what === "log attendance");
  // Whoever only reads would open the page of the form instead.
  const people = ground.people.filter(({ role }) => role === "mission-editor");
  if (write === undefined) throw new Error("The mix logs no attendance");
  let count = 0;
  async function ask(kind: Kind) {
    count += 1;
    const person = random.pick(people);
    const { path, body } = stepOf(kind, { person, ground, random, count });
    const headers = {
      ...{ cookie: person.cookie, origin: url },
      "content-type": "application/x-www-form-urlencoded",
    };
    const answer = await fetch(url + path, {
      ...{ method: body === null ? "GET" : "POST", body, headers, redirect: "manual" },
    });
    await answer.arrayBuffer();
    if (answer.status >= 400) throw new Error(`${answer.status} ${path}`);
  }
  const heads = ["share", "median", "mean", "most", "serving"];
  process.stdout.write(`${" ".repeat(26)}${heads.map((head) => head.padStart(9)).join("")}\n`);
  let weighted = 0;
  let shares = 0;
  for (const kind of KINDS) {
    if (values.only !== undefined && kind.what !== values.only) continue;
    const used: number[] = [];
    const serving: number[] = [];
    for (let time = 0; time < Number(values.times); time += 1) {
      await ask(write);
      const [before, served] = [usedMs(pid), usedBy(`/proc/${pid}/task/${pid}`)];
      await ask(kind);
      used.push(usedMs(pid) - before);
      serving.push(usedBy(`/proc/${pid}/task/${pid}`) - served);
    }
    const mean = meanOf(used);
    weighted += mean * kind.share;
    shares += kind.share;
    const figures = [kind.share, median(used), mean, Math.max(...used), meanOf(serving)];
    process.stdout.write(
      `${kind.what.padEnd(26)}${figures.map((ms) => ms.toFixed(0).padStart(9)).join("")}\n`,
    );
  }
  process.stdout.write(`A step in the mean: ${(weighted / shares).toFixed(0)} ms\n`);
}

function meanOf(all: readonly number[]): number {
  return all.reduce((sum, ms) => sum + ms, 0) / all.length;
}

/** Of all threads of the process, since they began. */
function usedMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + usedBy(`/proc/${pid}/task/${thread}`), 0);
}

function usedBy(thread: string): number {
  try {
    return Number(readFileSync(`${thread}/schedstat`, "utf8").split(" ")[0]) / NS_PER_MS;
  } catch {
    return 0;
  }
}

async function ownFolder(): Promise<string> {
  if (values.folder === undefined) return (await makeBenchFolder(10)).folder;
  const copy = mkdtempSync(join(tmpdir(), "kusanone-steps-"));
  cpSync(values.folder, copy, { recursive: true });
  return copy;
}
