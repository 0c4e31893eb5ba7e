/**
 * Figures of whole fiscal years from the sums that every write keeps (`event/event-sums`): what `totals-of-wholes`,
 * `totals-of-parts` and `coverage` would count. N1-N4, P30
 */
import { and, between, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type CellAxis, NATION_KEY } from "~/domain/counting/axis";
import {
  type PairAxis,
  pairOfKey,
  SUMS,
  type SumAxis,
  type SumName,
} from "~/domain/counting/event-sums";
import {
  ALL_KEY,
  type CoverageAxis,
  type CoverageCell,
  isEmptyCell,
} from "~/domain/coverage/coverage";
import type { FiscalYear } from "~/domain/day/fiscal-year";
import { wholeYearsOf } from "~/domain/day/fiscal-year";
import { countsUnread } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey } from "~/domain/place/jurisdiction";
import type { Handle } from "../../client";
import { countedSums, eventSums } from "../../schema/counted-sums";
import { splitsEvents } from "../filter/occurrence-filter";
import { areSumsBehind } from "./event-sums";
import { type CountedRow, countingOutcomes } from "./total-rows";

type Years = { from: FiscalYear; to: FiscalYear };

/** All that there are: nothing is earlier, so nothing goes on. */
const ALL_YEARS: Years = { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };

/** The years that sums answer for; null: the question is of days, or of a part of events that no sum is of. */
function summedYears(filter: RegisterFilter): Years | null {
  const { period, kind, approval, counted } = filter;
  const asksPart = kind !== null || approval !== null || counted.length > 0;
  if (asksPart || splitsEvents(filter) || !countsUnread(filter)) return null;
  return period === null ? ALL_YEARS : wholeYearsOf(period);
}

/** Cells of the axes; heads by the keys of their heads. Null where the sums are not up to date: then events are counted. */
export async function readSums(
  db: Handle,
  filter: RegisterFilter,
  axes: readonly (CellAxis | "head")[],
): Promise<CountedRow[] | null> {
  const rows = await sumsOf(db, filter, axes, SUMS);
  return rows?.map((row) => ({ axis: row.axis, key: row.key, ...countedOf(row, filter) })) ?? null;
}

/** What a filter by outcome leaves of the figures. */
function countedOf(row: SumsOf<SumName>, filter: RegisterFilter): Omit<CountedRow, "axis" | "key"> {
  const { axis: _, key: __, behind: ___, earlier, ...sums } = row;
  const { draft, submitted, returned, approved, ...counted } = sums;
  const asked = countingOutcomes(filter);
  const held = { ...counted, countedInTotal: counted.events - earlier, roughlyDated: 0 };
  const planned = draft + submitted + returned + approved;
  return {
    ...(asked.includes("held") ? held : noneOf(held)),
    planned: asked.includes("scheduled") ? planned : 0,
  };
}

/** A state's figures, and how many events are held in its cells of other axes that anything is said of. */
export type StateSums = {
  total: CountedRow;
  heldBy: Record<"priority" | "tier", Record<string, number>>;
};

/**
 * What counts under a filter by that state alone: its row, and its pairs with priority areas and tiers. N2
 *
 * Null as above, and of what is not one state.
 */
export async function readStateSums(db: Handle, filter: RegisterFilter): Promise<StateSums | null> {
  const { state } = filter;
  if (state === null || missionOfKey(state) !== null) return null;
  const axes = ["state", "state-priority", "state-tier"] as const;
  const { key } = countedSums;
  const among = sql`(${key} = ${state} or (${key} > ${`${state} `} and ${key} < ${`${state}!`}))`;
  const rows = await sumsOf(db, { ...filter, state: null }, axes, SUMS, among);
  if (rows === null) return null;
  const heldIn = (axis: PairAxis) =>
    Object.fromEntries(
      rows
        .filter((row) => row.axis === axis)
        .map((row) => [pairOfKey(row.key).column, countedOf(row, filter)] as const)
        .filter(([, { events, planned, continuing }]) => events + planned + continuing > 0)
        .map(([column, { events }]) => [column, events]),
    );
  const own = rows.find((row) => row.axis === "state") ?? NO_SUMS;
  return {
    total: { axis: "nation", key: NATION_KEY, ...countedOf(own, filter) },
    heldBy: { priority: heldIn("state-priority"), tier: heldIn("state-tier") },
  };
}

/** What counts under a filter by one state or by one organiser and by nothing else: its row. N2. Null as above. */
export async function readRowSums(db: Handle, filter: RegisterFilter): Promise<CountedRow | null> {
  const { state, organiser } = filter;
  const axis = state === null ? "organiser" : "state";
  const key = state ?? organiser;
  if (key === null || missionOfKey(key) !== null) return null;
  const rows = await sumsOf(
    db,
    { ...filter, [axis]: null },
    [axis],
    SUMS,
    eq(countedSums.key, key),
  );
  if (rows === null) return null;
  return { axis: "nation", key: NATION_KEY, ...countedOf(rows[0] ?? NO_SUMS, filter) };
}

const NO_SUMS = {
  ...{ axis: "state", key: "", behind: 0 },
  ...Object.fromEntries(SUMS.map((name) => [name, 0])),
} as SumsOf<SumName>;

const noneOf = <Of extends Record<string, number>>(of: Of): Of =>
  Object.fromEntries(Object.keys(of).map((name) => [name, 0])) as Of;

const COVERED = [
  ...(["events", "draft", "submitted", "returned", "approved", "continuing"] as const),
];

/** The cells of the matrix: rows and columns are the report's, and pairs have sums of their own. Null as above. */
export async function readCoveredCells(
  db: Handle,
  filter: RegisterFilter,
  { axis, rows }: { axis: CoverageAxis; rows: "state" | "tier" },
): Promise<CoverageCell[] | null> {
  const pairs = pairsOf(rows, axis);
  const axes = ["nation", rows, axis, pairs] as const;
  const sums = await sumsOf(db, filter, axes, COVERED);
  if (sums === null) return null;
  const asked = countingOutcomes(filter);
  const [held, planned] = [asked.includes("held"), asked.includes("scheduled")];
  return sums
    .map(({ axis: on, key, events, continuing, draft, submitted, returned, approved }) => ({
      ...cellOn({ rows, axis, pairs }, on, key),
      events: held ? events : 0,
      continuing: held ? continuing : 0,
      roughlyDated: 0,
      approved: planned ? approved : 0,
      submitted: planned ? submitted : 0,
      returned: planned ? returned + draft : 0,
    }))
    .filter((cell) => !isEmptyCell(cell));
}

function pairsOf(rows: "state" | "tier", axis: CoverageAxis): PairAxis {
  if (rows === "tier") return "tier-priority";
  return axis === "priority" ? "state-priority" : "state-tier";
}

function cellOn(
  { rows, axis, pairs }: { rows: string; axis: string; pairs: PairAxis },
  on: string,
  key: string,
) {
  if (on === pairs) return pairOfKey(key);
  return { row: on === rows ? key : ALL_KEY, column: on === axis ? key : ALL_KEY };
}

type SumsOf<Name extends SumName> = { axis: SumAxis; key: string; behind: number } & Record<
  Name,
  number
>;

/** Sums of the years, steps that lead into them from before included; cells that say something. */
async function sumsOf<Name extends SumName>(
  db: Handle,
  filter: RegisterFilter,
  axes: readonly SumAxis[],
  names: readonly Name[],
  among?: SQL,
): Promise<SumsOf<Name>[] | null> {
  const years = summedYears(filter);
  if (years === null) return null;
  const { from, to } = years;
  const { axis, key, year, before, form, fictional } = countedSums;
  const isStep = lt(before, year);
  const sums = Object.fromEntries(
    names.map((name) => [name, sql<number>`sum(${countedSums[name]})`.mapWith(Number)]),
  ) as Record<Name, SQL<number>>;
  const found: unknown = await db
    .select({ axis, key, ...sums, behind: isBehind })
    .from(countedSums)
    .where(
      and(
        inArray(axis, [...axes]),
        between(year, from, to),
        among,
        sql`(${eq(before, year)} or (${isStep} and ${lt(before, from)}))`,
        filter.form ? eq(form, filter.form) : undefined,
        filter.fictional ? undefined : eq(fictional, false),
      ),
    )
    .groupBy(axis, key)
    .orderBy(axis, key);
  const rows = found as SumsOf<Name>[];
  // In the same statement, so that nothing is written between the two.
  if (rows.some(({ behind }) => behind === 1)) return null;
  if (rows.length === 0 && (await areSumsBehind(db))) return null;
  return rows.filter((row) => names.some((name) => row[name] !== 0));
}

export type YearSum = { year: FiscalYear; key: string; fictional: boolean } & Record<
  | "events"
  | "planned"
  | "continuing"
  | "low"
  | "high"
  | "openEnded"
  | "sessions"
  | "sessionsMissing",
  number
>;

/** Of every fiscal year by itself, what is fictional apart: of all rows, or of one. Null as above. */
export async function readYears(
  db: Handle,
  filter: RegisterFilter,
  on: "nation" | "state",
  of: string | null = null,
): Promise<YearSum[] | null> {
  if (summedYears({ ...filter, period: null }) === null) return null;
  const { axis, key, year, fictional, form, ...sums } = countedSums;
  const { draft, submitted, returned, approved } = sums;
  const added = (column: SQL | SQLiteColumn) => sql<number>`sum(${column})`.mapWith(Number);
  const rows = await db
    .select({
      ...{ year, key, fictional, behind: isBehind },
      events: added(sums.events),
      planned: added(sql`${draft} + ${submitted} + ${returned} + ${approved}`),
      continuing: added(sums.continuing),
      ...{ low: added(sums.low), high: added(sums.high), openEnded: added(sums.openEnded) },
      ...{ sessions: added(sums.sessions), sessionsMissing: added(sums.sessionsMissing) },
    })
    .from(countedSums)
    .where(
      and(
        eq(axis, on),
        of === null ? undefined : eq(key, of),
        filter.form ? eq(form, filter.form) : undefined,
        filter.fictional ? undefined : eq(fictional, false),
      ),
    )
    .groupBy(year, key, fictional)
    .orderBy(year, key, fictional);
  if (rows.some(({ behind }) => behind === 1)) return null;
  if (rows.length === 0 && (await areSumsBehind(db))) return null;
  return rows.map(({ behind: _, ...row }) => row);
}

const isBehind =
  sql<number>`(select count(*) from (select 1 from ${eventSums} where ${eventSums.stale} = 1 limit 1) as stale_one)`.mapWith(
    Number,
  );
