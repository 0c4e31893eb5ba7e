/** What a process has used so far: memory, its peak, the processor. Linux only; elsewhere null. */
import { readdirSync, readFileSync } from "node:fs";

export function residentMB(pid: number | undefined, line: "VmRSS" | "VmHWM"): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kB = new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kB === undefined ? null : Math.round(Number(kB) / 1024);
  } catch {
    return null;
  }
}

/** A tick of /proc is a hundredth of a second. */
const MS_PER_TICK = 10;

export function processorMs(pid: number | undefined): number | null {
  return ticksOf(pid, 11, 12);
}

const NS_PER_MS = 1e6;

/** Finer than ticks: of all its threads, and of its main one. */
export function threadsMs(pid: number | undefined): { all: number; main: number } {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => ({
    isMain: thread === String(pid),
    ms: threadMs(`/proc/${pid}/task/${thread}/schedstat`),
  }));
  const sum = (some: typeof threads) => some.reduce((all, { ms }) => all + ms, 0);
  return { all: sum(threads), main: sum(threads.filter(({ isMain }) => isMain)) };
}

/** 0 of a thread that has ended meanwhile. */
function threadMs(file: string): number {
  try {
    return Number(readFileSync(file, "utf8").split(" ")[0]) / NS_PER_MS;
  } catch {
    return 0;
  }
}

/** Of its children that have ended. */
export function endedChildrenMs(pid: number | undefined): number | null {
  return ticksOf(pid, 13, 14);
}

function ticksOf(pid: number | undefined, user: number, system: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[user]) + Number(fields[system])) * MS_PER_TICK;
  } catch {
    return null;
  }
}
