/**
 * Adding rows by the thousand: on SQLite one statement for each, made once for a connection and given its values as they
 * are, since Drizzle takes longer to hand a row over than SQLite takes to store it; on a server all of them as JSON by one.
 */
import { type Column, getTableColumns, getTableName, type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect, type SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { postgresType } from "../../engine/column-types";

/**
 * Adds rows, each with these columns, written as its column writes them.
 *
 * `conflict`: what becomes of a row that is there already; without one it is an error.
 */
export function manyRows<
  Table extends SQLiteTable,
  Name extends keyof Table["_"]["columns"] & string,
>(table: Table, names: readonly Name[], conflict: SQL = sql``) {
  const columns: Record<string, Column> = getTableColumns(table);
  const of = names.flatMap((name) => columns[name] ?? []);
  const written = of.map((column) => (value: unknown) => column.mapToDriverValue(value));
  const named = sql.join(
    of.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const begin = sql`insert into ${sql.identifier(getTableName(table))} (${named})`;
  const places = sql.raw(of.map(() => "?").join(", "));
  const insert = sql`${begin} values (${places}) ${conflict}`;
  const { sql: text } = new SQLiteSyncDialect().sqlToQuery(insert);
  const typed = sql.raw(
    of.map((column, at) => `(value ->> ${at})::${postgresType(column)}`).join(", "),
  );
  return async (tx: Handle, rows: readonly Record<Name, unknown>[]): Promise<void> => {
    if (rows.length === 0) return;
    if (tx.runEach !== null) return tx.runEach(text, valuesOf(rows));
    const listed = JSON.stringify([...valuesOf(rows)]);
    await tx.run(sql`${begin} select ${typed} from json_array_elements(${listed}) ${conflict}`);
  };

  function* valuesOf(rows: readonly Record<Name, unknown>[]): Generator<unknown[]> {
    for (const row of rows) {
      const values: unknown[] = [];
      for (let at = 0; at < names.length; at += 1) {
        const value = row[names[at] as Name] ?? null;
        values.push(value === null ? null : written[at]?.(value));
      }
      yield values;
    }
  }
}
