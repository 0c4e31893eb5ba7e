/** What an import cannot do without: the file read by csv-parse, and the rows that it wrote inserted on the bare driver. */
import { createReadStream } from "node:fs";
import Sqlite from "better-sqlite3";
import { parse } from "csv-parse";

/** A person would write them some at a time, too. */
const ROWS_AT_ONCE = 500;

export async function bareParse(path: string): Promise<number> {
  let rows = 0;
  for await (const _ of createReadStream(path).pipe(parse({ bom: true }))) rows += 1;
  return rows;
}

/** Copies the rows that an import wrote into a register without them, one statement a row. Answers how many. */
export function bareInserts(
  { from, to }: { from: string; to: string },
  tables: readonly { table: string; where?: string }[],
): number {
  const source = new Sqlite(from, { readonly: true });
  const target = new Sqlite(to);
  target.pragma("synchronous = FULL");
  target.pragma("foreign_keys = ON");
  target.pragma("temp_store = MEMORY");
  let count = 0;
  for (const { table, where = "true" } of tables) {
    const rows = source.prepare(`select * from ${table} where ${where} order by rowid`).raw();
    const width = rows.columns().length;
    const insert = target.prepare(
      `insert into ${table} values (${Array.from({ length: width }, () => "?").join(", ")})`,
    );
    target.exec("begin");
    for (const row of rows.iterate()) {
      insert.run(row);
      count += 1;
      if (count % ROWS_AT_ONCE === 0) target.exec("commit; begin");
    }
    target.exec("commit");
  }
  source.close();
  target.close();
  return count;
}
