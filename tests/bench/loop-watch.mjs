/**
 * Loaded before the server of a load run: writes each second how long its loop stood still at most, and what it holds.
 * A line of JSON each, into the file that LOOP_WATCH_FILE names.
 */
import { appendFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = process.env.LOOP_WATCH_FILE;
const EVERY_MS = 1_000;
const NS_PER_MS = 1e6;

if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  setInterval(() => {
    const { rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const line = {
      ...{
        at: Date.now(),
        stallMs: delay.max / NS_PER_MS,
        p99Ms: delay.percentile(99) / NS_PER_MS,
      },
      ...{ rssMB: rss / 1e6, cpuMs: (user + system) / 1_000 },
    };
    delay.reset();
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  }, EVERY_MS).unref();
}
