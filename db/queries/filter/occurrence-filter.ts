/**
 * The register's filter as SQL conditions: the only place that turns one into the other. N2
 *
 * The conditions are about `occurrences` joined with `events`; a query that needs a second
 * occurrence of the same event asks for them on an alias.
 */
import {
  and,
  between,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias, intersect, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { DraftReader } from "~/domain/approval/approval";
import type { CellAxis } from "~/domain/counting/axis";
import type { Period } from "~/domain/day/calendar-date";
import { countsUnread } from "~/domain/filter/counts-unread";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { DEFAULT_PURPOSE, missionOfKey } from "~/domain/place/jurisdiction";
import { isRestatedAxis } from "~/domain/plan/restatement";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { eventCoOrganisers, events, occurrences } from "../../schema/events";
import { jurisdictions, planTerms } from "../../schema/reference";
import { standsIn } from "../plan/restated-cells";
import { cellsByKey } from "../store/index-hints";
import { hasWords } from "../store/word-index";
import { type DrawnOccurrence, isAtPlace } from "./drawn-at";
import { leavesHouse } from "./leaves-house";

/** The table or an alias of it. */
type Occurrences = DrawnOccurrence & Record<"eventId", SQLiteColumn>;

/**
 * Conditions on the event as a whole, of what whoever asks may read: they never take part of an event away. P185
 *
 * For whatever shows one event, or could: lists, maps, calendars, days.
 */
export function eventConditions(filter: RegisterFilter): SQL | undefined {
  const shown = filter.outside ? leavesHouse : secretsReadBy(filter.draftsOf);
  return and(askedConditions(filter), shown);
}

/** The same whether or not the asker may read it: for what counts and shows none of it. */
export function askedConditions(filter: RegisterFilter): SQL | undefined {
  return and(
    isNull(events.withdrawnAt),
    approvalCondition(filter),
    filter.fictional ? undefined : eq(events.fictional, false),
    filter.form ? eq(events.form, filter.form) : undefined,
    filter.kind ? eq(events.kind, filter.kind) : undefined,
    filter.counted.length > 0 ? inArray(events.counted, [...filter.counted]) : undefined,
    // Behind a figure stands what it counts; what a map draws stands there whatever was decided.
    filter.figure === null || filter.figure === "standing" ? undefined : STANDS_IN_TOTALS,
    filter.q ? hasWords(events.id, "event", filter.q) : undefined,
  );
}

/**
 * The same of what a total counts: what is not the Task Force's own is in none. N13
 *
 * What the asker may not read counts too, unless the question is so fine that the answer would tell of it. P185
 */
export function totalConditions(filter: RegisterFilter): SQL | undefined {
  const of = countsUnread(filter) ? askedConditions(filter) : eventConditions(filter);
  return and(of, STANDS_IN_TOTALS);
}

/** Those of a total that the asker may read, for the rows that stand beside it. P185 */
export function totalRowConditions(filter: RegisterFilter): SQL | undefined {
  return and(eventConditions(filter), STANDS_IN_TOTALS);
}

const STANDS_IN_TOTALS = ne(events.counted, "no");

/** Drafts that nobody but their organisers reads are left out unless drafts are asked for. P4 */
function approvalCondition({ approval, draftsOf }: RegisterFilter): SQL | undefined {
  if (approval === null) return eq(events.hidden, false);
  return and(
    eq(events.approval, approval),
    approval === "draft" ? draftsReadBy(draftsOf) : undefined,
  );
}

/** What somebody may read at all: for queries that ask without a filter. P4, P185 */
export function readableBy(reader: DraftReader): SQL | undefined {
  return and(draftsReadBy(reader), secretsReadBy(reader));
}

/** Events of 機密性3 that this reader does not read are left out: few, so they are looked up. P185 */
function secretsReadBy(reader: DraftReader): SQL | undefined {
  const ids = unreadSecrets(reader);
  return ids === null ? undefined : sql`${events.id} not in (${ids})`;
}

/** The numbers of the events of 機密性3 that this reader does not read; null: there are none. P185 */
export function unreadSecrets(reader: DraftReader): SQL | null {
  if (reader === "everybody") return null;
  const ids = sql`select secret.id from ${events} as secret where secret.classification = 'confidentiality-3'`;
  return reader === null ? ids : sql`${ids} and secret.lead <> ${reader.organiser}`;
}

function draftsReadBy(reader: DraftReader): SQL | undefined {
  if (reader === "everybody") return undefined;
  if (reader === null) return eq(events.hidden, false);
  const { organiser } = reader;
  return or(
    eq(events.hidden, false),
    eq(events.lead, organiser),
    sql`exists (select 1 from ${eventCoOrganisers} where ${eventCoOrganisers.eventId} = ${events.id} and ${eventCoOrganisers.organiser} = ${organiser})`,
  );
}

/** Does the filter select some occurrences of an event and not others? Then stored counting marks do not hold. */
export function splitsEvents(filter: RegisterFilter): boolean {
  return filter.place !== null || cellConditionsOf(filter).length > 0;
}

/**
 * Conditions on the occurrence: the cells it must touch, and its place. `outcome` is left to the query.
 *
 * A head of priority areas is touched where one of its leaves is, and a jurisdiction where one of its states is: no
 * occurrence has a cell of the head itself. N7, J5
 * Under another plan an occurrence touches the rows in which its tags stand there. P26
 */
export function occurrenceConditions(
  db: Handle,
  filter: RegisterFilter,
  of: Occurrences = occurrences,
): SQL | undefined {
  return and(
    filter.place ? isAtPlace(db, of, filter.place) : undefined,
    ...cellConditionsOf(filter).map(([axis, key]) =>
      filter.restated !== null && isRestatedAxis(axis)
        ? standsIn(db, filter.restated, of, axis, key)
        : touches(db, of, axis, key),
    ),
  );
}

function touches(db: Handle, of: Occurrences, axis: CellAxis, key: string): SQL {
  const touched = alias(occurrenceCells, "touched");
  return exists(
    db
      .select({ one: sql`1` })
      .from(touched)
      .where(
        and(
          eq(touched.occurrenceId, of.id),
          eq(touched.axis, axis),
          isRow(db, touched.key, axis, key),
        ),
      ),
  );
}

/**
 * Is the occurrence in all the cells that the filter names? Found at once: over all days the cells of a filter are the
 * narrowest part of the register. Undefined where it names none that is stored as it is asked.
 *
 * Together with the conditions of `besideCells` it is what `occurrenceConditions` asks.
 */
export function isInCells(db: Handle, filter: RegisterFilter): SQL | undefined {
  const [first, second, ...others] = storedCellsOf(filter).map(([axis, key]) =>
    occurrencesIn(db, axis, key),
  );
  if (first === undefined) return undefined;
  const ids = second === undefined ? first : intersect(first, second, ...others);
  return inArray(occurrences.id, ids);
}

/** The rows within the one asked for come first: of each the index has its occurrences in order. */
function occurrencesIn(db: Handle, axis: CellAxis, key: string) {
  const { occurrenceId } = occurrenceCells;
  const isOnAxis = eq(occurrenceCells.axis, axis);
  const cells = db.select({ id: sql<number>`${occurrenceId}`.as("in_cell") });
  if (axis !== "priority")
    return cells.from(cellsByKey).where(and(isOnAxis, isRow(db, occurrenceCells.key, axis, key)));
  const { parent } = planTerms;
  const rows = sql`(select ${key} as key union all select ${planTerms.key} from ${planTerms} where ${parent} = ${key}) as within_row`;
  return cells
    .from(rows)
    .crossJoin(cellsByKey)
    .where(and(isOnAxis, sql`${occurrenceCells.key} = within_row.key`));
}

/** What the filter asks of an occurrence besides those cells. */
export function besideCells(filter: RegisterFilter): RegisterFilter {
  const asked = storedCellsOf(filter).map(([axis]) => [axis, null] as const);
  return { ...filter, ...Object.fromEntries(asked) };
}

/** How many cells `isInCells` asks for. */
export const countStoredCells = (filter: RegisterFilter): number => storedCellsOf(filter).length;

/**
 * The cells of one state, for a join to begin with: SQLite finds the occurrences in them by their numbers. Those of a
 * jurisdiction name an occurrence once for each of its states.
 */
export function cellsWithin(db: Handle, state: string) {
  const within = alias(occurrenceCells, "within_state");
  const isState = and(eq(within.axis, "state"), isRow(db, within.key, "state", state));
  return { within, isWithin: and(isState, eq(occurrences.id, within.occurrenceId)) };
}

/** Is this cell's key the row asked for, or one of those within it? */
export function isRow(
  db: Handle,
  column: SQLiteColumn,
  axis: CellAxis,
  key: string,
): SQL | undefined {
  const mission = axis === "state" ? missionOfKey(key) : null;
  if (mission !== null) return inArray(column, statesOf(db, mission));
  if (axis !== "priority") return eq(column, key);
  const leaves = db.select({ key: planTerms.key }).from(planTerms).where(eq(planTerms.parent, key));
  return or(eq(column, key), inArray(column, leaves));
}

function statesOf(db: Handle, mission: string) {
  return db
    .select({ state: jurisdictions.state })
    .from(jurisdictions)
    .where(and(eq(jurisdictions.mission, mission), isHeldNow));
}

/** What `statesHeldBy` asks of a row, in SQL. J5 */
export const isHeldNow = and(
  eq(jurisdictions.purpose, DEFAULT_PURPOSE),
  eq(jurisdictions.disputed, false),
  isNull(jurisdictions.validUntil),
);

/** The first day's whole span lies inside the period, said so that the index by day finds both ends. N11 */
export function insidePeriod(
  period: Period | null,
  of: SpanColumns = occurrences,
): SQL | undefined {
  if (period === null) return undefined;
  return and(between(of.firstFrom, period.from, period.to), lte(of.firstTo, period.to));
}

/** The first day's span touches the period. N11 */
export function touchesPeriod(
  period: Period | null,
  of: SpanColumns = occurrences,
): SQL | undefined {
  if (period === null) return undefined;
  return and(lte(of.firstFrom, period.to), gte(of.firstTo, period.from));
}

type SpanColumns = Record<"firstFrom" | "firstTo", SQLiteColumn>;

/** The axes on which a filter names a cell, by their names in the filter. */
type AskedAxis = "state" | "organiser" | "priority" | "tier";

function cellConditionsOf(filter: RegisterFilter): [AskedAxis, string][] {
  const asked: [AskedAxis, string | null][] = [
    ["state", filter.state],
    ["organiser", filter.organiser],
    ["priority", filter.priority],
    ["tier", filter.tier],
  ];
  return asked.flatMap(([axis, key]) =>
    key === null ? [] : [[axis, key] satisfies [AskedAxis, string]],
  );
}

/** Without those that stand elsewhere under another plan. P26 */
const storedCellsOf = (filter: RegisterFilter): [AskedAxis, string][] =>
  cellConditionsOf(filter).filter(([axis]) => filter.restated === null || !isRestatedAxis(axis));
