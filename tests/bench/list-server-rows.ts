/**
 * The list of the built server at 10x, as the API and as a page, beside a bare server that answers with the best SQL. Ours is
 * kept after the first time; what it takes to read it stands among the questions of `list-rows`.
 */
import { type RunningServer, startServer } from "../support/running-server";
import type { LISTS } from "./bare-lists";
import type { BenchFolder } from "./data-folder";
import { fetchWhole } from "./measure";
import { processorMs } from "./memory";
import type { BenchRow } from "./results";
import { startBare } from "./server-rows";

const REQUESTS = 100;
const ROUNDS = 3;

type Asked = {
  what: string;
  ours: string;
  theirs: keyof typeof LISTS;
  as: "json" | "list";
  least: number;
};

const API = { as: "json", least: 0.5 } as const;
const PAGE = { as: "list", least: 0.15 } as const;
const ASKED: readonly Asked[] = [
  {
    what: "API: list of a year",
    ours: "/api/v1/events?year=2022",
    theirs: "year, as entered",
    ...API,
  },
  {
    what: "API: list of a state and year",
    ours: "/api/v1/events?year=2022&state=IN",
    theirs: "state and year, as entered",
    ...API,
  },
  { what: "Page: list of a year", ours: "/events?year=2022", theirs: "year", ...PAGE },
  {
    what: "Page: list of a state and year",
    ours: "/events?year=2022&state=IN",
    theirs: "state and year",
    ...PAGE,
  },
];

/** Requests for each second of a server's processor: they do not depend on who else uses the machine. */
export async function listServerRows({ folder, cookie }: BenchFolder): Promise<BenchRow[]> {
  const server = await startServer(folder);
  const bare = await startBare(folder);
  const headers = { Cookie: cookie, "Accept-Encoding": "identity" };
  const rows: BenchRow[] = [];
  for (const { what, ours, theirs, as, least } of ASKED) {
    const [mine, best] = [[] as number[], [] as number[]];
    const theirUrl = `${bare.url}/${as}?${encodeURIComponent(theirs)}`;
    for (let round = 0; round <= ROUNDS; round += 1) {
      mine.push(await processorPerRequest(server, `${server.url}${ours}`, headers));
      best.push(await processorPerRequest(bare, theirUrl, {}));
    }
    const [own, bareMs] = [Math.min(...mine.slice(1)), Math.min(...best.slice(1))];
    const ratio = bareMs / own;
    rows.push({
      what: `${what}, 10x: of a bare server's requests for each second of the processor`,
      measured: ratio.toFixed(2),
      target: `at least ${least}`,
      reached: ratio >= least,
      remark: `${own.toFixed(1)} ms of the processor a request, bare ${bareMs.toFixed(1)} ms`,
    });
  }
  bare.process.kill();
  await server.stop();
  return rows;
}

async function processorPerRequest(
  server: Pick<RunningServer, "process">,
  url: string,
  headers: Record<string, string>,
): Promise<number> {
  const before = processorMs(server.process.pid) ?? Number.NaN;
  for (let asked = 0; asked < REQUESTS; asked += 1) await fetchWhole(url, headers);
  return ((processorMs(server.process.pid) ?? Number.NaN) - before) / REQUESTS;
}
