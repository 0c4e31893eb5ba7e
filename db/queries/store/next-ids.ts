/**
 * Ids before their rows: what hangs on many new rows is written together with them, without asking for each what it was
 * given. Here alone stands how a database counts them; an id that was in use is never given again.
 */
import { getTableName, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { madeOnce } from "./made-once";

const lastOf = madeOnce((tx) =>
  tx
    .select({ seq: sql<number>`seq` })
    .from(sql`sqlite_sequence`)
    .where(sql`name = ${sql.placeholder("name")}`)
    .limit(1)
    .prepare(),
);

/** Of the next so many rows of a table with an automatic id: in a write, where nobody else adds any. */
export async function nextIds(tx: Handle, table: SQLiteTable, count: number): Promise<number[]> {
  const name = getTableName(table);
  if (tx.engine === "postgres") {
    const taken = await tx.all<{ id: number }>(
      sql`select nextval(pg_get_serial_sequence(${name}, 'id')) as id from generate_series(1, ${count}::integer)`,
    );
    return taken.map(({ id }) => id);
  }
  const [counted] = await lastOf(tx).execute({ name });
  const last = counted?.seq ?? 0;
  return Array.from({ length: count }, (_, at) => last + 1 + at);
}
