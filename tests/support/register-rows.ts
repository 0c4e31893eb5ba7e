/** Every row of every table as one mark a table, to see that nothing but what is meant was changed. */
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "~db/client";
import { perEngine } from "~db/engine/engine";

/** What the index of words keeps for itself: in which pieces depends on what was added when. */
const OF_THE_INDEX = /_words_(data|idx|docsize|config)$/;

/** By table: how many rows, and a mark of all of them. */
export async function registerRows(
  { read }: Database,
  { without }: { without: readonly string[] },
): Promise<Record<string, string>> {
  const tables = await read.all<{ name: string }>(
    perEngine({
      sqlite: sql`select name from sqlite_schema where type = 'table' order by name`,
      postgres: sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    }),
  );
  const names = tables
    .map(({ name }) => name)
    .filter((name) => !without.includes(name) && !OF_THE_INDEX.test(name));
  const marks = await Promise.all(
    names.map(async (name) => {
      const rows = await read.all(sql`select * from ${sql.identifier(name)}`);
      const texts = rows.map((row) => JSON.stringify(row)).sort();
      const mark = createHash("sha256").update(texts.join("\n")).digest("base64url");
      return [name, `${rows.length} ${mark}`];
    }),
  );
  return Object.fromEntries(marks);
}

/** What an import leaves behind when it is undone. */
export const LEFT_BY_IMPORTS = [
  ...[
    "audit_entries",
    "audit_seals",
    "imports",
    "import_rows",
    "import_mappings",
    "stored_files",
    "file_parts",
  ],
  ...["jobs", "data_version", "changed_events", "left_states", "sqlite_sequence"],
];
