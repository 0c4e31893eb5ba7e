/** Resident memory of a process, and its peak so far. Linux only; elsewhere null. */
import { readFileSync } from "node:fs";

export function residentMB(pid: number | undefined, line: "VmRSS" | "VmHWM"): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kB = new RegExp(`^${line}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kB === undefined ? null : Math.round(Number(kB) / 1024);
  } catch {
    return null;
  }
}
