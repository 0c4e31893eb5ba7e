/**
 * `npx tsx tests/bench/load-steps.ts`: what each step of the load's mix costs the server right after a write.
 *
 *     npx tsx tests/bench/load-steps.ts --folder FOLDER [--times 20] [--only "page of a state"] [--readers 2]
 *
 * Somebody logs attendance, then one step is asked alone: the processor of all threads of the server until it is answered,
 * in milliseconds, and in the last column that of the thread that serves (Linux only). Without a folder the register at
 * 10x is made, which takes a minute.
 */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { startServer } from "../support/running-server";
import { copiedFolder } from "./data-folder";
import { KINDS, type Kind, stepOf } from "./load-mix";
import { loadGround } from "./load-people";
import { median } from "./measure";
import { threadsMs } from "./memory";
import { seededRandom } from "./seeded-random";

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    times: { type: "string", default: "20" },
    only: { type: "string" },
    readers: { type: "string", default: "" },
  },
});
const PEOPLE = 20;
const SEED = 5;
const HEADS = ["share", "median", "mean", "most", "serving"];

const folder = await copiedFolder(values.folder);
const ground = await loadGround(folder, PEOPLE);
const random = seededRandom(SEED);
// Whoever only reads would open the page of the form instead.
const people = ground.people.filter(({ role }) => role === "mission-editor");
let count = 0;
const server = await startServer(folder, values.readers === "" ? {} : { READERS: values.readers });
try {
  await measureAll();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(): Promise<void> {
  const write = KINDS.find(({ what }) => what === "log attendance");
  if (write === undefined) throw new Error("The mix logs no attendance");
  const { only = null } = values;
  const kinds = KINDS.filter(({ what }) => only === null || what === only);
  printLine("", HEADS);
  const means: number[] = [];
  for (const kind of kinds) {
    const used = await usedAfterWrites(write, kind);
    const all = used.map((one) => one.all);
    const mean = meanOf(all);
    const serving = meanOf(used.map((one) => one.main));
    const figures = [kind.share, median(all), mean, Math.max(...all), serving];
    printLine(
      kind.what,
      figures.map((ms) => ms.toFixed(0)),
    );
    means.push(mean * kind.share);
  }
  const shares = sumOf(kinds.map(({ share }) => share));
  process.stdout.write(`A step in the mean: ${(sumOf(means) / shares).toFixed(0)} ms\n`);
}

async function usedAfterWrites(write: Kind, kind: Kind): Promise<{ all: number; main: number }[]> {
  const { pid } = server.process;
  const used: { all: number; main: number }[] = [];
  for (let time = 0; time < Number(values.times); time += 1) {
    await ask(write);
    const before = threadsMs(pid);
    await ask(kind);
    const after = threadsMs(pid);
    used.push({ all: after.all - before.all, main: after.main - before.main });
  }
  return used;
}

async function ask(kind: Kind): Promise<void> {
  count += 1;
  const person = random.pick(people);
  const { path, body } = stepOf(kind, { person, ground, random, count });
  const headers = {
    ...{ cookie: person.cookie, origin: server.url },
    "content-type": "application/x-www-form-urlencoded",
  };
  const method = body === null ? "GET" : "POST";
  const answer = await fetch(server.url + path, { method, body, headers, redirect: "manual" });
  await answer.arrayBuffer();
  if (answer.status >= 400) throw new Error(`${answer.status} ${path}`);
}

function printLine(what: string, figures: readonly string[]): void {
  const columns = figures.map((figure) => figure.padStart(9)).join("");
  process.stdout.write(`${what.padEnd(26)}${columns}\n`);
}

function sumOf(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0);
}

function meanOf(all: readonly number[]): number {
  return sumOf(all) / all.length;
}
