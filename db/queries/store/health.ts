/** Can the database be read at this moment? */
import { sql } from "drizzle-orm";
import type { Handle } from "../../client";

export async function isReadable(db: Handle): Promise<boolean> {
  return db.get(sql`select count(*) from sqlite_schema`) !== undefined;
}
