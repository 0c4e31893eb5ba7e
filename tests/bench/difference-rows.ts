/** What the difference of two years costs at 10x: reading both from the register, and explaining them by state. P170 */

import { differences } from "~/domain/submission/difference";
import { openDatabase } from "~db/client";
import { liveReport } from "~db/queries/submission/live-report";
import type { BenchFolder } from "./data-folder";
import { alternate } from "./measure";
import type { BenchRow } from "./results";

const RUNS = 5;
const YEARS = [2024, 2025].map((year) => ({ from: `${year}-04-01`, to: `${year + 1}-03-31` }));
const LIMIT = 1000;

export async function differenceRows({ folder }: BenchFolder): Promise<BenchRow[]> {
  const db = openDatabase(folder);
  const read = async () => {
    const reports = [];
    for (const period of YEARS)
      reports.push(
        await liveReport(db.read, { period, asOf: new Date(0), code: "bench", figuresOnly: true }),
      );
    return reports.map((report) => ({ report, printed: null }));
  };
  const [a, b] = await read();
  if (a === undefined || b === undefined) throw new Error("Two years are compared");
  const [reading = 0, splitting = 0] = await alternate(RUNS, read, () =>
    differences(a, b, { axis: "state", under: null }),
  );
  db.close();
  const all = reading + splitting;
  return [
    {
      what: `Difference of two years by state, 10x (${a.report.events.length + b.report.events.length} events)`,
      measured: `${all.toFixed(0)} ms`,
      target: "under 1 s",
      reached: all < LIMIT,
      remark: `reading ${reading.toFixed(0)} ms, splitting ${splitting.toFixed(0)} ms`,
    },
  ];
}
