/**
 * One statement for each row of values: made once on SQLite and given them as they are, since Drizzle takes longer to hand
 * a row over than SQLite takes to store it; on a server one after another.
 */
import { type SQL, sql } from "drizzle-orm";
import { SQLiteSyncDialect } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";

/** `statement` is given what stands for each value, in the order in which rows have them. */
export function eachRow(count: number, statement: (...values: SQL[]) => SQL) {
  const places = Array.from({ length: count }, () => sql.raw("?"));
  const { sql: text } = new SQLiteSyncDialect().sqlToQuery(statement(...places));
  return async (tx: Handle, rows: Iterable<unknown[]>): Promise<void> => {
    if (tx.runEach !== null) return tx.runEach(text, rows);
    for (const row of rows) await tx.run(statement(...row.map((value) => sql`${value}`)));
  };
}
