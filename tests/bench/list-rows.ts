/**
 * What the questions of the register cost at 10x beside the best SQL that could be written for each: the processor's time,
 * one at a time, and the plans of that SQL.
 *
 * Alone, a few minutes: `npm run build && npx tsx tests/bench/list-rows.ts [--write]`.
 */
import { cpSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Sqlite from "better-sqlite3";
import { AXES } from "~/domain/counting/axis";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { type Database, openDatabase } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { listCountedEvents, listEventsAsEntered } from "~db/queries/event/event-list";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { liveReport } from "~db/queries/submission/live-report";
import { askedAnew } from "./asked-anew";
import { bareCoverage, coverageStatements } from "./bare-coverage";
import { LISTS } from "./bare-lists";
import { bareTotals, PERIODS, SYMBOLS, totalsStatements } from "./bare-queries";
import { monthStatements, readMonth } from "./calendar-rows";
import { type BenchFolder, makeBenchFolder } from "./data-folder";
import { listServerRows } from "./list-server-rows";
import { processorOf } from "./measure";
import { type BenchRow, type Plan, printTable, writeQuestions } from "./results";

const YEAR: RegisterFilter = { ...NO_FILTER, period: PERIODS["one year"], draftsOf: "everybody" };
const PAGE = { order: "newest", today: "", after: null, limit: 50 } as const;

type Question = {
  what: string;
  ours: (db: Database) => Promise<unknown>;
  bare: { statements: readonly string[]; run: (connection: Sqlite.Database) => () => unknown };
  /** Of the processor's time of the best SQL. */
  most?: number;
  runs?: number;
};

const all = (statements: readonly string[]) => ({
  statements,
  run: (connection: Sqlite.Database) => {
    const asked = statements.map((each) => connection.prepare(each).raw());
    return () => asked.map((statement) => statement.all());
  },
});

const listed = (name: keyof typeof LISTS, filter: Partial<RegisterFilter>): Question => ({
  what: `List of 50 with their total: ${name}`,
  ours: (db) => {
    const asked = askedAnew({ ...YEAR, ...filter });
    return name.endsWith("entered")
      ? listEventsAsEntered(db.read, asked, { after: null, limit: 50 })
      : listCountedEvents(db.read, asked, PAGE);
  },
  bare: LISTS[name],
});

const SEARCH = `from events where withdrawn_at is null and hidden = 0
    and id in (select rowid from event_words where event_words match '"取組" AND "springfield"*')`;

/** What the difference reads of a year: its events, their occurrences, their cells. */
const differenceStatements = (from: string, to: string) => {
  const ids = `select event_id from occurrences indexed by occurrences_counting
    where outcome in ('held', 'scheduled') and first_from >= '${from}' and first_from <= '${to}'`;
  const own = `o.event_id in (${ids})`;
  return [
    `select id, form, kind, lead, title_ja, title_en, fictional, approval, counted, classification, revision, first_day
      from events where id in (${ids}) and withdrawn_at is null`,
    `select o.id, o.event_id, o.type, o.outcome, o.first_from, o.first_to, o.last_from, o.last_to, o.state, o.place_name,
      o.attendance_low, o.attendance_high, o.attendance_exact, o.official_count from occurrences o where ${own} order by o.event_id, o.position`,
    `select c.occurrence_id, c.axis, c.key from occurrences o cross join occurrence_cells c where ${own} and c.occurrence_id = o.id`,
    `select b.occurrence_id, b.low, b.high, b.mode, b.method from occurrences o cross join official_observations f
      cross join observations b where ${own} and f.occurrence_id = o.id and b.id = f.observation_id`,
  ];
};

function questions(): Question[] {
  const years = [2024, 2025].map((year) => ({ from: `${year}-04-01`, to: `${year + 1}-03-31` }));
  return [
    listed("state and year", { state: "IN" }),
    listed("state and year, as entered", { state: "IN" }),
    listed("year", {}),
    listed("year, as entered", {}),
    listed("organiser and priority", { period: null, organiser: "chicago", priority: "4.0:1-1" }),
    ...Object.entries(PERIODS).flatMap(([name, period]) =>
      AXES.map(
        (axis): Question => ({
          what: `Totals of ${name} by ${axis}`,
          ours: (db) => findTotals(db.read, { ...NO_FILTER, period }, axis),
          bare: {
            statements: totalsStatements(axis, period),
            run: (connection) => bareTotals(connection, axis, period),
          },
          ...{ most: 1.5, runs: name === "one year" ? 12 : 4 },
        }),
      ),
    ),
    ...Object.entries(PERIODS).map(
      ([name, period]): Question => ({
        what: `Coverage of ${name}`,
        ours: (db) =>
          countCoverageCells(db.read, { filter: { ...NO_FILTER, period }, axis: "priority" }),
        bare: {
          statements: Object.values(coverageStatements(period)),
          run: (connection) => bareCoverage(connection, period),
        },
        runs: name === "one year" ? 8 : 2,
      }),
    ),
    { what: "Calendar month", ours: readMonth, bare: all(monthStatements()) },
    {
      what: "Search of all days for 取組 Springfield",
      ours: (db) =>
        listCountedEvents(db.read, askedAnew({ ...NO_FILTER, q: "取組 Springfield" }), PAGE),
      bare: all([
        `select * ${SEARCH} order by first_day desc, id desc limit 51`,
        `select count(*) ${SEARCH}`,
      ]),
    },
    {
      what: "Symbols of the map, clustered, one year",
      ours: (db) => listMapSymbols(db.read, { filter: askedAnew(YEAR), step: 0, language: "ja" }),
      bare: all([SYMBOLS]),
    },
    {
      what: "Difference of two years: reading both",
      ours: async (db) => {
        for (const period of years)
          await liveReport(db.read, {
            ...{ period, asOf: new Date(0), code: "bench", figuresOnly: true },
          });
      },
      bare: all(years.flatMap(({ from, to }) => differenceStatements(from, to))),
      runs: 2,
    },
  ];
}

export async function listRows(folder: BenchFolder): Promise<{ rows: BenchRow[]; plans: Plan[] }> {
  const own = `${folder.file}.bare`;
  cpSync(folder.file, own);
  const db = openDatabase(folder.folder);
  const connection = new Sqlite(own);
  connection.pragma("cache_size = -32000");
  for (const { indexes } of Object.values(LISTS))
    for (const index of indexes) connection.exec(index);
  const rows: BenchRow[] = [];
  const plans: Plan[] = [];
  for (const { what, ours, bare, most, runs = 15 } of questions()) {
    const statement = bare.run(connection);
    const [mine = 0, best = 1] = await processorOf(runs, () => ours(db), statement);
    const ratio = mine / best;
    rows.push({
      what: `${what}: times the best SQL`,
      measured: `${ratio.toFixed(2)}x`,
      target: most === undefined ? "" : `at most ${most}x`,
      reached: most === undefined || ratio <= most,
      remark: `${mine.toFixed(1)} of ${best.toFixed(1)} ms of the processor`,
    });
    plans.push({ what, lines: bare.statements.flatMap((each) => planOf(connection, each)) });
  }
  connection.close();
  await db.close();
  rmSync(own);
  return { rows, plans };
}

function planOf(connection: Sqlite.Database, statement: string): string[] {
  type Step = { id: number; parent: number; detail: string };
  const steps = connection.prepare<[], Step>(`explain query plan ${statement}`).all();
  const depths = new Map<number, number>();
  return steps.map(({ id, parent, detail }) => {
    const depth = (depths.get(parent) ?? -1) + 1;
    depths.set(id, depth);
    return `${"  ".repeat(depth)}${detail}`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = await makeBenchFolder(10);
  const { rows, plans } = await listRows(folder);
  rows.push(...(await listServerRows(folder)));
  printTable(rows);
  if (process.argv.includes("--write")) writeQuestions(rows, plans);
  rmSync(folder.folder, { recursive: true, force: true });
}
