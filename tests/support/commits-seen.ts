/** Another number after every commit that wrote anything; on PostgreSQL after every one that wrote to the register. */
import { sql } from "drizzle-orm";
import type { Database } from "~db/client";
import { registerStamp } from "~db/queries/store/data-version";

export async function commitsSeen({ read }: Pick<Database, "read">): Promise<number> {
  if (read.engine === "postgres") return await registerStamp(read);
  const seen = await read.get<{ data_version: number }>(sql`pragma data_version`);
  return seen.data_version;
}
