/** What queries take, on a connection to PostgreSQL: Drizzle's SQLite builder with a dialect of ours. */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { SQLiteRemoteSession, SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import type { QueryArrayConfig, QueryConfig, QueryResult } from "pg";
import { type Handle, isRefusal } from "../engine/engine";
import { PostgresDialect } from "./dialect";
import { sayable } from "./sayable";

export type Query = (config: QueryConfig) => Promise<QueryResult>;

const FOREIGN_KEY_VIOLATION = "23503";

const dialect = new PostgresDialect();

export function handleOn(query: Query, { writes }: Pick<Handle, "writes">): Handle {
  const session = new SQLiteRemoteSession<Record<string, never>, Record<string, never>>(
    async (text, values, method) => {
      const config: QueryArrayConfig = { text, values: values.map(sayable), rowMode: "array" };
      const { rows } = await query(config);
      // No row is undefined to Drizzle, whatever its type says.
      return { rows: method === "get" ? (rows[0] as unknown[]) : rows };
    },
    dialect,
    undefined,
  );
  const builder = new SqliteRemoteDatabase("async", dialect, session, undefined);
  const raw = async (statement: SQLWrapper | string) => {
    const { sql: text, params } = dialect.sqlToQuery(
      sql`${typeof statement === "string" ? sql.raw(statement) : statement}`,
    );
    return (await query({ text, values: params.map(sayable) })).rows;
  };
  const own = {
    engine: "postgres",
    writes,
    runEach: null,
    all: raw,
    get: async (statement: SQLWrapper | string) => (await raw(statement))[0],
    run: raw,
    async lists(statement: SQL) {
      const { sql: text, params } = dialect.sqlToQuery(statement);
      const config: QueryArrayConfig = { text, values: params.map(sayable), rowMode: "array" };
      const { fields, rows } = await query(config);
      return { names: fields.map(({ name }) => name), rows };
    },
    async unlessReferred(work: () => Promise<unknown>) {
      await query({ text: "savepoint attempt" });
      try {
        await work();
        await query({ text: "release savepoint attempt" });
        return true;
      } catch (error) {
        await query({ text: "rollback to savepoint attempt" });
        if (isRefusal(error, FOREIGN_KEY_VIOLATION)) return false;
        throw error;
      }
    },
  };
  return Object.assign(builder, own) as unknown as Handle;
}
