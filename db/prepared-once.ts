/**
 * A statement is prepared once for a connection and kept: for most questions SQLite takes longer to read the SQL than to
 * answer it, and Drizzle prepares anew at every call.
 *
 * A statement of better-sqlite3 remembers whether it answers rows as arrays, so there are two for a text. A changed
 * schema needs no care: SQLite prepares such a statement again by itself.
 */
import Sqlite, { type Statement } from "better-sqlite3";
import { LRUCache } from "lru-cache";

/** What Drizzle and our handles ask of a statement. */
type Prepared = Pick<Statement, "run" | "all" | "get"> & {
  raw(): Pick<Statement, "all" | "get" | "columns">;
};

/** Texts differ by the length of their lists; beyond this many the one asked longest ago goes. */
const KEPT = 500;

/** From here on `prepare` of this connection answers what it answered before for the same SQL. */
export function preparedOnce(connection: Sqlite.Database): void {
  const kept = new LRUCache<string, Prepared>({ max: KEPT });
  const prepare = (sql: string) => Sqlite.prototype.prepare.call(connection, sql);
  const prepareOnce = (sql: string): Prepared => {
    const known = kept.get(sql);
    if (known !== undefined) return known;
    let objects: Statement | undefined;
    let arrays: Statement | undefined;
    const asObjects = () => (objects ??= prepare(sql));
    const asArrays = () => (arrays ??= prepare(sql).raw());
    const statement: Prepared = {
      run: (...values) => asObjects().run(...values),
      all: (...values) => asObjects().all(...values),
      get: (...values) => asObjects().get(...values),
      raw: asArrays,
    };
    kept.set(sql, statement);
    return statement;
  };
  Object.assign(connection, { prepare: prepareOnce });
}
