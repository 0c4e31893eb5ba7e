/**
 * The cells of an occurrence restated under another plan, in SQL. `domain/plan/restatement` is the reference. P26
 *
 * The stored cells stay as they are: beside them stands a small table of values that says in which rows of the plan
 * each of them counts. The row of unclassified events is opened: there the tags themselves are looked up.
 */
import { and, eq, exists, inArray, notExists, or, type SQL, sql } from "drizzle-orm";
import { alias, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type CellAxis, NATION_KEY } from "~/domain/counting/axis";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import {
  isRestatedAxis,
  type RestatedAxis,
  type Restatement,
  sourcesOf,
} from "~/domain/plan/restatement";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { eventTags, occurrences } from "../../schema/events";
import { occurrenceTags } from "../../schema/occurrence-lists";
import { planTerms } from "../../schema/reference";
import { countedCells } from "../store/index-hints";

/** The table of occurrences or an alias of it. */
type Occurrences = Record<"id" | "eventId", SQLiteColumn>;

/** Does restating change any row of these axes? Then stored counting marks do not hold. */
export function isRestated(filter: RegisterFilter, axes: readonly CellAxis[]): boolean {
  return filter.restated !== null && axes.some(isRestatedAxis);
}

/**
 * What to join in the place of `occurrence_cells`, the key under which a cell counts, and the condition of the join.
 * A cell can come several times with the same key: select distinct rows where `isRestated`.
 */
export function cellsUnder(db: Handle, filter: RegisterFilter, axes: readonly CellAxis[]) {
  if (filter.restated === null || !isRestated(filter, axes))
    return { cells: countedCells, key: sql<string>`${occurrenceCells.key}` };
  const rows = axes.flatMap((axis) => valuesOf(filter.restated, axis));
  const values = sql.join(
    rows.map(({ axis, cell, tag, row }) => sql`(${axis}, ${cell}, ${tag}, ${row})`),
    sql`, `,
  );
  return {
    cells: sql`${countedCells} cross join ${indexed(values)} as restating`,
    key: sql<string>`restating.row_key`,
    stands: and(
      sql`restating.axis = ${occurrenceCells.axis}`,
      sql`restating.cell = ${occurrenceCells.key}`,
      or(
        sql`restating.tag is null`,
        carries(db, occurrences, sql`restating.axis`, (term) => sql`${term} = restating.tag`),
      ),
    ),
  };
}

const MOST_VALUES = 1_000_000;

/** SQLite finds a cell's values by an index only if they have a type, and are a table of their own: the limit. */
const indexed = (values: SQL) =>
  sql`(select cast(column1 as text) as axis, cast(column2 as text) as cell, column3 as tag, column4 as row_key from (values ${values}) as listed limit ${MOST_VALUES})`;

type Value = { axis: CellAxis; cell: string; tag: string | null; row: string };

/** A tag is named where its cell is opened; the nation stands for itself. */
function valuesOf(restatement: Restatement | null, axis: CellAxis): Value[] {
  if (restatement === null || !isRestatedAxis(axis))
    return axis === "nation" ? [{ axis, cell: NATION_KEY, tag: null, row: NATION_KEY }] : [];
  return Object.entries(restatement.rows[axis]).flatMap(([source, rows]) =>
    rows.flatMap((row) => [
      { axis, cell: source, tag: null, row },
      ...restatement.opened.map((cell) => ({ axis, cell, tag: source, row })),
    ]),
  );
}

/** Does a cell, or a tag of an opened one, stand in this row under the plan? A head is touched where a leaf is. */
export function standsIn(
  db: Handle,
  restatement: Restatement,
  of: Occurrences,
  axis: RestatedAxis,
  row: string,
): SQL {
  const touched = alias(occurrenceCells, "touched");
  const sources = sourcesOf(restatement, axis, row);
  const opened = and(
    inArray(touched.key, [...restatement.opened]),
    carries(db, of, sql`${axis}`, (term) => inArray(term, sources)),
  );
  return exists(
    db
      .select({ one: sql`1` })
      .from(touched)
      .where(
        and(
          eq(touched.occurrenceId, of.id),
          eq(touched.axis, axis),
          or(inArray(touched.key, sources), opened),
        ),
      ),
  );
}

/** Does the occurrence carry such a tag: its own, or its event's where it is not narrowed on the axis? N0 */
export function carries(
  db: Handle,
  of: Occurrences,
  axis: SQL,
  isWanted: (term: SQLiteColumn) => SQL,
): SQL | undefined {
  const narrowing = alias(occurrenceTags, "narrowing");
  const one = { one: sql`1` };
  const ofOccurrence = db
    .select(one)
    .from(occurrenceTags)
    .where(and(eq(occurrenceTags.occurrenceId, of.id), isWanted(occurrenceTags.term)));
  const ofEvent = db
    .select(one)
    .from(eventTags)
    .where(and(eq(eventTags.eventId, of.eventId), isWanted(eventTags.term)));
  const narrowed = db
    .select(one)
    .from(narrowing)
    .crossJoin(planTerms)
    .where(
      and(
        eq(narrowing.occurrenceId, of.id),
        eq(planTerms.key, narrowing.term),
        sql`${planTerms.axis} = ${axis}`,
      ),
    );
  return or(exists(ofOccurrence), and(exists(ofEvent), notExists(narrowed)));
}
