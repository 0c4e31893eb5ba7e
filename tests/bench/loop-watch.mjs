/**
 * Loaded before the server of a load run: writes each second how long its loop stood still at most, and what it holds.
 * A line of JSON each, into the file that LOOP_WATCH_FILE names.
 *
 * `stallMs` is by the clock, and on a machine that others use mostly theirs; `heldMs` is the processor's time of the
 * thread between two turns of a timer, which is its own (Linux only; elsewhere 0).
 */
import { appendFileSync, readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

const file = process.env.LOOP_WATCH_FILE;
const EVERY_MS = 1_000;
const TURN_MS = 5;
const NS_PER_MS = 1e6;

if (isMainThread && file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: TURN_MS });
  delay.enable();
  let used = usedMs();
  let heldMs = 0;
  setInterval(() => {
    const now = usedMs();
    heldMs = Math.max(heldMs, now - used);
    used = now;
  }, TURN_MS).unref();
  setInterval(() => {
    const { rss } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const line = {
      ...{ at: Date.now(), stallMs: delay.max / NS_PER_MS, heldMs },
      ...{ rssMB: rss / 1e6, cpuMs: (user + system) / 1_000 },
    };
    delay.reset();
    heldMs = 0;
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  }, EVERY_MS).unref();
}

/** Of this thread, since it began. */
function usedMs() {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / NS_PER_MS;
  } catch {
    return 0;
  }
}
