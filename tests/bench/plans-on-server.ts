/** How PostgreSQL plans what the register asks: of each question the statement that it thinks the dearest. */
import { tmpdir } from "node:os";
import pg, { type QueryArrayConfig } from "pg";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { openPostgres } from "~db/postgres/open";
import { findTotals } from "~db/queries/counting/totals";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { listCountedEvents, listEventsAsEntered } from "~db/queries/event/event-list";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { liveReport } from "~db/queries/submission/live-report";
import { PERIODS } from "./bare-queries";
import { readMonth } from "./calendar-rows";
import type { Plan } from "./results";

const YEAR: RegisterFilter = { ...NO_FILTER, period: PERIODS["one year"], draftsOf: "everybody" };
const PAGE = { order: "newest", today: "", after: null, limit: 50 } as const;

const QUESTIONS: Record<string, (db: Database) => Promise<unknown>> = {
  "List of a state and year": ({ read }) => listCountedEvents(read, { ...YEAR, state: "IN" }, PAGE),
  "List of a state and year, as entered": ({ read }) =>
    listEventsAsEntered(read, { ...YEAR, state: "IN" }, { after: null, limit: 50 }),
  "List of a year": ({ read }) => listCountedEvents(read, YEAR, PAGE),
  "List of an organiser and priority": ({ read }) =>
    listCountedEvents(
      read,
      { ...YEAR, period: null, organiser: "chicago", priority: "4.0:1-1" },
      PAGE,
    ),
  "Totals of one year by state": ({ read }) =>
    findTotals(read, { ...NO_FILTER, period: PERIODS["one year"] }, "state"),
  "Coverage of one year": ({ read }) =>
    countCoverageCells(read, {
      filter: { ...NO_FILTER, period: PERIODS["one year"] },
      axis: "priority",
    }),
  "Calendar month": readMonth,
  "Search of all days for 取組 Springfield": ({ read }) =>
    listCountedEvents(read, { ...NO_FILTER, q: "取組 Springfield" }, PAGE),
  "Symbols of the map, clustered, one year": ({ read }) =>
    listMapSymbols(read, { filter: YEAR, step: 0, language: "ja" }),
  "Difference of two years: reading one": ({ read }) =>
    liveReport(read, {
      ...{ period: PERIODS["one year"], asOf: new Date(0), code: "bench", figuresOnly: true },
    }),
};

type Asked = { text: string; values: unknown[] };

export async function plansOnServer(url: string): Promise<Plan[]> {
  const db = await openPostgres(url, tmpdir());
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const plans: Plan[] = [];
  for (const [what, ask] of Object.entries(QUESTIONS)) {
    const asked = await recorded(() => ask(db));
    let dearest: { cost: number; lines: string[] } = { cost: -1, lines: [] };
    for (const { text, values } of asked) {
      const { rows } = await client.query(`explain (format json) ${text}`, values);
      const cost = rows[0]["QUERY PLAN"][0].Plan["Total Cost"];
      if (cost <= dearest.cost) continue;
      const said = await client.query(`explain (costs off) ${text}`, values);
      dearest = { cost, lines: said.rows.map((row) => shortened(row["QUERY PLAN"])) };
    }
    plans.push({ what, lines: dearest.lines });
  }
  await client.end();
  await db.close();
  return plans;
}

/** A list of numbers by the first of them and how many there are. */
const shortened = (line: string): string =>
  line.replace(/\{(\d+)((?:,\d+){9,})\}/g, (_, first: string, others: string) => {
    return `{${first}, … of ${others.split(",").length}}`;
  });

/** What is asked of the driver meanwhile, a statement once. */
async function recorded(work: () => Promise<unknown>): Promise<Asked[]> {
  const ask = pg.Client.prototype.query;
  const asked = new Map<string, Asked>();
  pg.Client.prototype.query = function query(this: pg.Client, ...words: unknown[]) {
    const [config] = words as [Partial<QueryArrayConfig> | string];
    if (typeof config === "object" && /^\s*(select|with)/i.test(config.text ?? ""))
      asked.set(config.text ?? "", { text: config.text ?? "", values: config.values ?? [] });
    return Reflect.apply(ask, this, words);
  } as typeof ask;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = ask;
  }
  return [...asked.values()];
}
