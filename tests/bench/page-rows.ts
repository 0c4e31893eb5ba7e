/** What pages cost at 10x: kept, first after a write, and the JavaScript they load. */
import type { RunningServer } from "../support/running-server";
import { YEAR } from "./bare-queries";
import { afterWrites, alternate, fetchWhole } from "./measure";
import { processorMs } from "./memory";
import type { BenchRow } from "./results";
import { scriptSizes } from "./script-size";

const RUNS = 9;
/** These wait, so there are few of them. */
const LATER_RUNS = 3;
const LATER_MS = 3_000;
const MOST_MS = 300;
const MOST_AFTER_WRITE_MS = 150;
const PAGES = [
  "/",
  `/?year=${YEAR}`,
  `/map/states/IN?year=${YEAR}`,
  `/states/IN?year=${YEAR}`,
  `/events?year=${YEAR}`,
  "/events?year=all",
  `/events/calendar?day=${YEAR}-10-01`,
  `/events/calendar?view=year&day=${YEAR}-10-01`,
  "/events/100",
  "/events/100/edit",
  "/events/100/attendance",
  "/events/new?form=caravan",
  `/reports/${YEAR}`,
  `/reports/${YEAR}?by=organiser`,
  "/reports/2025?by=priority",
  `/reports/${YEAR}?by=kind&state=IN`,
  `/reports/${YEAR}?by=priority&restated=4.0`,
  `/coverage?year=${YEAR}`,
  "/coverage",
  "/coverage?year=all",
  "/targets",
  "/inbox",
  "/plans",
  "/history",
];
/** What depends on the whole register. */
const AFTER_WRITE = PAGES.filter((page) =>
  /^\/(\?|map|states|reports|coverage|inbox|$)/.test(page),
);
const SCRIPT_PAGES = [
  "/",
  `/events?year=${YEAR}`,
  "/events/new?form=caravan",
  "/events/100",
  `/reports/${YEAR}`,
];

export async function pageRows(
  server: RunningServer,
  headers: Record<string, string>,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const path of PAGES) {
    const [ms = Number.NaN] = await alternate(RUNS, () =>
      fetchWhole(`${server.url}${path}`, headers),
    );
    rows.push(pageRow(`Page ${path}, 10x`, ms));
  }
  return rows;
}

/** What the first reader finds in the moment of the write itself, and when the server has had time to ask again. */
export async function afterWriteRows(
  server: RunningServer,
  folder: string,
  headers: Record<string, string>,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const path of AFTER_WRITE) {
    const ask = () => fetchWhole(`${server.url}${path}`, headers);
    const before = processorMs(server.process.pid);
    const [atOnce = Number.NaN] = await afterWrites({ runs: RUNS, folder }, ask);
    const used = processorMs(server.process.pid);
    const each = before === null || used === null ? null : (used - before) / (RUNS + 1);
    const [later = Number.NaN] = await afterWrites(
      { runs: LATER_RUNS, folder, waitMs: LATER_MS },
      ask,
    );
    const processor = each === null ? "" : `${each.toFixed(0)} ms of the processor; `;
    const remark = `${processor}three seconds later ${later.toFixed(0)} ms`;
    const what = `Page ${path}, 10x, first reader after a write`;
    rows.push({ ...pageRow(what, atOnce, MOST_AFTER_WRITE_MS), remark });
  }
  return rows;
}

function pageRow(what: string, ms: number, mostMs = MOST_MS): BenchRow {
  return {
    what,
    measured: `${ms.toFixed(0)} ms`,
    target: `under ${mostMs} ms`,
    reached: ms < mostMs,
    remark: "",
  };
}

export async function scriptRows(server: RunningServer, cookie: string): Promise<BenchRow[]> {
  const sizes = await scriptSizes(server.url, cookie, SCRIPT_PAGES);
  return sizes.map(({ path, kB }) => scriptRow(path, kB));
}

function scriptRow(path: string, kB: number): BenchRow {
  const isForm = path.startsWith("/events/new");
  const most = isForm ? 110 : 170;
  return {
    what: `JavaScript of ${path}, gzipped`,
    measured: `${kB} kB`,
    target: `at most ${most} kB`,
    reached: kB <= most,
    remark: "",
  };
}
