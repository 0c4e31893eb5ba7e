/**
 * `npx tsx tests/bench/load.ts`: people at work on the built server, on a copy of a data folder.
 *
 *     npx tsx tests/bench/load.ts --folder FOLDER --people 100 --think 5 --minutes 10 [--readers 2] [--write]
 *
 * Without a folder the register at 10x is made, which takes a minute. Each person asks, waits for the whole answer, thinks
 * and asks again by the mix of `load-mix.ts`. A write that is answered with another page asks for that page, as a browser
 * does. Load and server share the machine, so that the processor of both is told.
 */
import { readFileSync, rmSync, statSync } from "node:fs";
import { Agent, request } from "node:http";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { startServer } from "../support/running-server";
import { copiedFolder } from "./data-folder";
import { nextStep, type Step } from "./load-mix";
import { type LoadGround, type LoadPerson, loadGround } from "./load-people";
import { type LoadRun, loadText, type Watched } from "./load-report";
import { writeLoad } from "./results";
import { type Random, seededRandom } from "./seeded-random";

const { values } = parseArgs({
  options: {
    folder: { type: "string" },
    people: { type: "string", default: "100" },
    think: { type: "string", default: "5" },
    minutes: { type: "string", default: "10" },
    readers: { type: "string", default: "" },
    name: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
});

const WATCH = fileURLToPath(new URL("loop-watch.mjs", import.meta.url));
const SEED = 11;
/** Caches fill and people arrive: not measured. */
const WARM_MS = 20_000;

const run = await loadRun();
const text = loadText(run);
process.stdout.write(`${text}\n`);
if (values.write) writeLoad(values.name, text);

async function loadRun(): Promise<LoadRun> {
  const folder = await copiedFolder(values.folder);
  const ground = await loadGround(folder, Number(values.people));
  const watch = join(folder, "loop-watch.jsonl");
  const server = await startServer(folder, {
    NODE_OPTIONS: `--import=${pathToFileURL(WATCH)}`,
    LOOP_WATCH_FILE: watch,
    ...(values.readers === "" ? {} : { READERS: values.readers }),
  });
  try {
    const began = Date.now();
    const from = began + WARM_MS;
    const until = from + Number(values.minutes) * 60_000;
    const answers: LoadRun["answers"] = [];
    const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
    const random = seededRandom(SEED);
    const cpu = process.cpuUsage();
    await Promise.all(
      ground.people.map((person) =>
        work({ person, ground, random, agent, url: server.url, from, until, answers }),
      ),
    );
    agent.destroy();
    const { user, system } = process.cpuUsage(cpu);
    return {
      ...{ people: ground.people.length, thinkSeconds: Number(values.think), answers },
      ...{ name: values.name, minutes: Number(values.minutes), from, until },
      watched: watchedIn(watch).filter(({ at }) => at > from && at <= until),
      walMB: statSync(join(folder, "kusanone.db-wal")).size / 1e6,
      ownShare: (user + system) / 1_000 / (Date.now() - began),
      load: loadavg()[0] ?? 0,
    };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function watchedIn(file: string): Watched[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line));
}

type Work = {
  person: LoadPerson;
  ground: LoadGround;
  random: Random;
  agent: Agent;
  url: string;
  from: number;
  until: number;
  answers: LoadRun["answers"];
};

async function work(the: Work): Promise<void> {
  const { random, until, from, answers } = the;
  // Nobody arrives in the same moment as all others; nobody thinks for exactly so long.
  const think = () => (random.below(1_000) / 500) * Number(values.think) * 1_000;
  await setTimeout(think());
  while (Date.now() < until) {
    const step = nextStep({ ...the, count: answers.length });
    const began = Date.now();
    const answer = await ask(the, step);
    if (began >= from) answers.push({ what: step.what, ...answer });
    if (answer.next !== null) {
      const next = await ask(the, { what: "after a write", path: answer.next, body: null });
      if (began >= from) answers.push({ what: "page after a write", ...next });
    }
    await setTimeout(think());
  }
}

type Asked = { ms: number; status: number | string; next: string | null };

function ask({ person, agent, url }: Work, { path, body }: Step): Promise<Asked> {
  const began = performance.now();
  const headers = {
    ...{ Cookie: person.cookie, "Accept-Encoding": "gzip", "Accept-Language": "ja" },
    ...(body === null ? {} : { Origin: url, "Content-Type": "application/x-www-form-urlencoded" }),
  };
  return new Promise((resolve) => {
    const ended = (status: number | string, next: string | null) =>
      resolve({ ms: performance.now() - began, status, next });
    const asked = request(
      new URL(path, url),
      { agent, headers, method: body === null ? "GET" : "POST" },
      (answer) => {
        const { statusCode = 0, headers: told } = answer;
        answer.resume();
        answer.once("end", () =>
          ended(statusCode, statusCode === 302 ? (told.location ?? null) : null),
        );
        answer.once("error", (error: NodeJS.ErrnoException) => ended(error.code ?? "cut", null));
      },
    );
    asked.once("error", (error: NodeJS.ErrnoException) => ended(error.code ?? "error", null));
    asked.end(body ?? undefined);
  });
}
