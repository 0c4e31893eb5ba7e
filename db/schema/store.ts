/** What stands for the state of the register as a whole. */
import { sql } from "drizzle-orm";
import { check, integer, sqliteTable } from "drizzle-orm/sqlite-core";

/** One row: how often the register was written to. Counted on by `write` of `db/client.ts` and by nobody else. */
export const dataVersion = sqliteTable(
  "data_version",
  {
    id: integer().primaryKey(),
    version: integer().notNull(),
  },
  (row) => [check("data_version_one_row", sql`${row.id} = 1`)],
);
