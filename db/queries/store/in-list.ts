/**
 * Lists of any length in a statement whose text stays the same: a database reads a new text for longer than it takes to
 * answer it, and Drizzle takes longer to write one. Here alone stands that SQLite takes them as JSON, and PostgreSQL as an
 * array, whose type is that of the column.
 */
import { type Column, Param, type SQL, sql } from "drizzle-orm";
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
