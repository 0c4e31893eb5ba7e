/**
 * Lists of any length in a statement whose text stays the same: a database reads a new text for longer than it takes to
 * answer it, and Drizzle takes longer to write one. Here alone stands that SQLite takes them as JSON, and PostgreSQL rows
 * as JSON and values as an array, whose type is that of the column.
 */
import { type Column, getTableColumns, getTableName, Param, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { postgresType } from "../../engine/column-types";
import { perEngine } from "../../engine/engine";

const fromList = { mapToDriverValue: (list: unknown): unknown => JSON.parse(String(list)) };

/** Where the column is one of these. */
export const inList = (column: Column | SQL, values: readonly (string | number)[]): SQL =>
  isIn(column, JSON.stringify(values));

/** Of a statement that is made once: the list goes by this name, as `listOf` writes it. */
export const inListNamed = (column: Column | SQL, name: string): SQL =>
  isIn(column, sql.placeholder(name));

const isIn = (column: Column | SQL, list: unknown): SQL =>
  perEngine({
    sqlite: sql`${column} in (select value from json_each(${list}))`,
    postgres: sql`${column} = any(${new Param(list, fromList)})`,
  });

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
  const values = (each: (at: number, column: Column) => string) =>
    sql.join(
      of.map((column, at) => sql.raw(each(at, column))),
      sql`, `,
    );
  const begin = sql`insert into ${sql.identifier(getTableName(table))} (${into}) select`;
  const statement = (listed: string) =>
    perEngine({
      // Without a condition SQLite takes `on conflict` for one of a join.
      sqlite: sql`${begin} ${values((at) => `value ->> ${at}`)} from json_each(${listed}) where true ${conflict}`,
      postgres: sql`${begin} ${values((at, column) => `(value ->> ${at})::${postgresType(column)}`)} from json_array_elements(${listed}) ${conflict}`,
    });
  return async (tx: Handle, rows: readonly Record<Name, unknown>[]): Promise<void> => {
    if (rows.length === 0) return;
    const listed = rows.map((row) =>
      names.map((name) => {
        const value = row[name] ?? null;
        return value === null ? null : columns[name]?.mapToDriverValue(value);
      }),
    );
    await tx.run(statement(JSON.stringify(listed)));
  };
}
