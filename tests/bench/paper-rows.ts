/** The workbook of a report of 60,000 events: how long, and how much memory more, in a process of its own. */
import { execFileSync } from "node:child_process";
import type { BenchRow } from "./results";

const MOST_MS = 2_500;
const MOST_MB = 120;

export function paperRows(): BenchRow[] {
  const answer = execFileSync(
    process.execPath,
    ["--expose-gc", "--import=tsx", "tests/bench/paper-process.ts"],
    { encoding: "utf8" },
  );
  const { ms, cpu, more, bytes }: { ms: number; cpu: number; more: number | null; bytes: number } =
    JSON.parse(answer);
  const what = "XLSX of a report of 60,000 events";
  return [
    {
      what: `${what}: time`,
      measured: `${ms} ms`,
      target: `under ${MOST_MS} ms`,
      reached: ms < MOST_MS,
      remark: `${cpu} ms of the processor, its other threads too; ${(bytes / 1e6).toFixed(1)} MB`,
    },
    {
      what: `${what}: memory more`,
      measured: more === null ? "not known here" : `${more} MB`,
      target: `at most ${MOST_MB} MB`,
      reached: more !== null && more <= MOST_MB,
      remark: "",
    },
  ];
}
