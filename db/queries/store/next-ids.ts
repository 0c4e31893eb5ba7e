/**
 * Ids before their rows: what hangs on many new rows is written together with them, without asking for each what it was
 * given. Here alone stands how a database counts them; an id that was in use is never given again.
 */
import { getTableName, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";

/** Of the next so many rows of a table with an automatic id: in a write, where nobody else adds any. */
export async function nextIds(tx: Handle, table: SQLiteTable, count: number): Promise<number[]> {
  const name = getTableName(table);
  if (tx.engine === "postgres") {
    const taken = await tx.all<{ id: number }>(
      sql`select nextval(pg_get_serial_sequence(${name}, 'id')) as id from generate_series(1, ${count}::integer)`,
    );
    return taken.map(({ id }) => id);
  }
  const rows = await tx.all<{ seq: number }>(
    sql`select seq from sqlite_sequence where name = ${name} limit 1`,
  );
  const last = rows[0]?.seq ?? 0;
  return Array.from({ length: count }, (_, at) => last + 1 + at);
}
