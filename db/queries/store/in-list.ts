/**
 * Lists of any length in a statement whose text stays the same: SQLite reads a new text for longer than it takes to answer
 * it, and Drizzle takes longer to write one. Here alone stands that SQLite takes them as JSON.
 */
import { type Column, type SQL, sql } from "drizzle-orm";

/** Where the column is one of these. */
export const inList = (column: Column | SQL, values: readonly (string | number)[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(values)}))`;

/** Of a statement that is made once: the list goes by this name, as `listOf` writes it. */
export const inListNamed = (column: Column | SQL, name: string): SQL =>
  sql`${column} in (select value from json_each(${sql.placeholder(name)}))`;

export const listOf = (values: readonly (string | number)[]): string => JSON.stringify(values);
