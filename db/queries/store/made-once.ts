/**
 * Statements made once for a handle, for rows by the thousand: making one takes Drizzle longer than the database takes to
 * do it, and one for a whole list is another for every length.
 */
import { type Column, getTableColumns, type InferInsertModel, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";

export function madeOnce<Statement>(make: (tx: Handle) => Statement): (tx: Handle) => Statement {
  const made = new WeakMap<Handle, Statement>();
  return (tx) => {
    const statement = made.get(tx) ?? make(tx);
    made.set(tx, statement);
    return statement;
  };
}

/** Columns of a table as a statement made once takes them: a value for each by its name, written as its column writes it. */
export function namedColumns<
  Table extends SQLiteTable,
  Name extends keyof InferInsertModel<Table> & string,
>(table: Table, names: readonly Name[]) {
  const columns: Record<string, Column> = getTableColumns(table);
  const given = names.map((name) => [name, sql`${sql.placeholder(name)}`]);
  return {
    placeholders: Object.fromEntries(given) as InferInsertModel<Table>,
    valuesOf(row: Record<Name, unknown>): Record<string, unknown> {
      const values: Record<string, unknown> = {};
      for (const name of names) {
        const value = row[name] ?? null;
        values[name] = value === null ? null : columns[name]?.mapToDriverValue(value);
      }
      return values;
    },
  };
}
