/** Timing: medians of runs that take turns, so that a busy machine is busy for both. */
import { setTimeout } from "node:timers/promises";
import { logEverywhere } from "./log-everywhere";

type Work = () => unknown | Promise<unknown>;

/** `before` each run of a work something else can be done that is not measured. */
export async function alternate(
  runs: number,
  ...works: (Work | { before: Work; work: Work })[]
): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, each] of works.entries()) {
      const { before, work } = typeof each === "function" ? { before: null, work: each } : each;
      await before?.();
      const started = performance.now();
      await work();
      // The first run fills caches and counts for nobody.
      if (run > 0) times[at]?.push(performance.now() - started);
    }
  }
  return times.map(median);
}

/** Milliseconds of the processor of this process, the least of works that take turns: what others do only adds to it. */
export async function processorOf(runs: number, ...works: Work[]): Promise<number[]> {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      if (run > 0) least[at] = Math.min(least[at] ?? Number.NaN, (user + system) / 1000);
    }
  }
  return least;
}

/** Medians of works that take turns, each after something was written (`logEverywhere`): right after it, or so long. */
export async function afterWrites(
  { runs, folder, waitMs = 0 }: { runs: number; folder: string; waitMs?: number },
  ...works: (() => Promise<void>)[]
): Promise<number[]> {
  const { log, close } = await logEverywhere(folder);
  const writeAndWait = async () => {
    await log();
    if (waitMs > 0) await setTimeout(waitMs);
  };
  const times = await alternate(runs, ...works.map((work) => ({ before: writeAndWait, work })));
  close();
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Requests per second of `clients` that ask one after another for so long. */
export async function throughput(
  url: string,
  headers: Record<string, string>,
  { clients, forMs }: { clients: number; forMs: number },
): Promise<number> {
  const started = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() - started < forMs) {
      await fetchWhole(url, headers);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered * 1000) / (performance.now() - started);
}

/** The whole answer; anything but 200 ends the bench. */
export async function fetchWhole(url: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, { headers, redirect: "manual" });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
}
