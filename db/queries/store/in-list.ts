/**
 * Lists of any length in a statement whose text stays the same: SQLite reads a new text for longer than it takes to answer
 * it, and Drizzle takes longer to write one. Here alone stands that SQLite takes them as JSON.
 */
import { type Column, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";

/** Where the column is one of these. */
export const inList = (column: Column | SQL, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

/** Of a statement that is made once: the list goes by this name, as `listOf` writes it. */
export const inListNamed = (column: Column | SQL, name: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(name)}))`;

export const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values);

/**
 * Adds many rows by one statement, each with these columns, written as its column writes them.
 *
 * `conflict`: what becomes of a row that is there already; without one it is an error.
 */
export function manyRows<
  Table extends SQLiteTable,
  Name extends keyof Table["_"]["columns"] & string,
>(table: Table, names: readonly Name[], conflict: SQL = sql``) {
  const columns: Record<string, Column> = getTableColumns(table);
  const of = names.flatMap((name) => columns[name] ?? []);
  const into = sql.join(
    of.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const values = sql.join(
    of.map((_, at) => sql.raw(`value ->> ${at}`)),
    sql`, `,
  );
  const begin = sql`insert into ${sql.identifier(getTableName(table))} (${into}) select ${values} from json_each(`;
  return async (tx: Handle, rows: readonly Record<Name, unknown>[]): Promise<void> => {
    if (rows.length === 0) return;
    const listed = rows.map((row) =>
      names.map((name) => {
        const value = row[name] ?? null;
        return value === null ? null : columns[name]?.mapToDriverValue(value);
      }),
    );
    // Without a condition SQLite takes `on conflict` for one of a join.
    tx.run(sql`${begin}${JSON.stringify(listed)}) where true ${conflict}`);
  };
}
