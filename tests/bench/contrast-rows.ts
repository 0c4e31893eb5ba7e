/** What the contrast of investment and events costs at 1x and 10x: kept, and asked anew after a write. */
import { startServer } from "../support/running-server";
import { YEAR } from "./bare-queries";
import type { BenchFolder } from "./data-folder";
import { afterWrites, alternate, fetchWhole } from "./measure";
import { processorMs } from "./memory";
import type { BenchRow } from "./results";

const RUNS = 9;
const PATHS = [`/investment/contrast?year=${YEAR}`, "/investment/contrast?year=all"];
const MOST_MS = 300;

export async function contrastRows(
  { folder, cookie }: BenchFolder,
  scale: string,
): Promise<BenchRow[]> {
  const server = await startServer(folder);
  const headers = { Cookie: cookie };
  const rows: BenchRow[] = [];
  for (const path of PATHS) {
    const ask = () => fetchWhole(`${server.url}${path}`, headers);
    const [kept = Number.NaN] = await alternate(RUNS, ask);
    const before = processorMs(server.process.pid) ?? Number.NaN;
    const [anew = Number.NaN] = await afterWrites({ runs: RUNS, folder }, ask);
    const each = ((processorMs(server.process.pid) ?? Number.NaN) - before) / (RUNS + 1);
    rows.push({
      what: `Page ${path}, ${scale}`,
      measured: `${kept.toFixed(0)} ms`,
      target: `under ${MOST_MS} ms`,
      reached: kept < MOST_MS,
      remark: `right after a write ${anew.toFixed(0)} ms, ${each.toFixed(0)} ms of the processor`,
    });
  }
  await server.stop();
  return rows;
}
