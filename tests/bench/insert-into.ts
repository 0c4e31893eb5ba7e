/** Inserts rows by column name, with one prepared statement for each set of columns. */
import type Sqlite from "better-sqlite3";

type Value = string | number | null | undefined;

export function insertInto(
  connection: Sqlite.Database,
  table: string,
): (row: Record<string, Value>) => void {
  const statements = new Map<string, Sqlite.Statement>();
  return (row) => {
    const columns = Object.keys(row);
    const key = columns.join(",");
    const statement =
      statements.get(key) ??
      connection.prepare(
        `insert into ${table} (${key}) values (${columns.map(() => "?").join(",")})`,
      );
    statements.set(key, statement);
    statement.run(Object.values(row).map((value) => value ?? null));
  };
}
