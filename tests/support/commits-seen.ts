/** Another number after every commit that wrote anything. */
import { type SQL, sql } from "drizzle-orm";
import type { Database, Handle } from "~db/client";

export async function commitsSeen({ read }: Pick<Database, "read">): Promise<string> {
  if (read.engine === "postgres") return await rowsSeen(read);
  const seen = await read.get<{ data_version: number }>(sql`pragma data_version`);
  return String(seen.data_version);
}

/** PostgreSQL counts what was rolled back, too: what is there tells, by the newest transaction that wrote a row and their number. */
async function rowsSeen(read: Handle): Promise<string> {
  const tables = await read.all<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const each = tables.map(
    ({ name }): SQL =>
      sql`select max(xmin::text::bigint) as newest, count(*) as rows from ${sql.identifier(name)}`,
  );
  const [seen] = await read.all<{ newest: number; rows: number }>(
    sql`select max(newest) as newest, sum(rows) as rows from (${sql.join(each, sql` union all `)}) as each_table`,
  );
  return `${seen?.newest} ${seen?.rows}`;
}
