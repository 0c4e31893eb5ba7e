/**
 * How Drizzle's SQLite builder becomes SQL of PostgreSQL: `$1` for `?`, `default` for a key it numbers itself,
 * `on conflict` with bare names, and what is missing before what is there. All the rest it says is said alike.
 */
import {
  Column,
  is,
  Param,
  type QueryWithTypings,
  SQL,
  type SQLChunk,
  StringChunk,
  sql,
} from "drizzle-orm";
import {
  getTableConfig,
  SQLiteAsyncDialect,
  SQLiteInteger,
  type SQLiteTable,
} from "drizzle-orm/sqlite-core";
import { writtenFor } from "../engine/engine";

type Insert = Parameters<SQLiteAsyncDialect["buildInsertQuery"]>[0];
type Select = Parameters<SQLiteAsyncDialect["buildSelectQuery"]>[0];

type Ordered = NonNullable<Select["orderBy"]>[number];

export class PostgresDialect extends SQLiteAsyncDialect {
  override escapeParam(at: number): string {
    return `$${at + 1}`;
  }

  override sqlToQuery(query: SQL, source?: "indexes"): QueryWithTypings {
    return writtenFor("postgres", () => super.sqlToQuery(query, source));
  }

  override buildInsertQuery(insert: Insert): SQL {
    const onConflict = insert.onConflict?.map(withBareTarget);
    if (!Array.isArray(insert.values)) return super.buildInsertQuery({ ...insert, onConflict });
    const numbered = numberedColumns(insert.table);
    const values = insert.values.map((row) => ({
      ...row,
      ...Object.fromEntries(
        numbered.filter((name) => isMissing(row[name])).map((name) => [name, sql`default`]),
      ),
    }));
    return super.buildInsertQuery({ ...insert, values, onConflict });
  }

  override buildSelectQuery(select: Select): SQL {
    return super.buildSelectQuery({
      ...select,
      orderBy: select.orderBy?.map((one) => missingFirst(one, select.joins)),
    });
  }
}

function numberedColumns(table: SQLiteTable): string[] {
  return getTableConfig(table).columns.flatMap((column) =>
    is(column, SQLiteInteger) && column.autoIncrement ? [column.name] : [],
  );
}

const isMissing = (value: unknown) =>
  value === undefined || (is(value, Param) && value.value === undefined);

/** `on conflict (code)`, where SQLite also takes `("states"."code")`: the one list of columns in that clause. */
function withBareTarget(clause: SQL): SQL {
  const bare = (chunk: SQLChunk): SQLChunk => {
    if (is(chunk, SQL)) return withBareTarget(chunk);
    if (!Array.isArray(chunk)) return chunk;
    return chunk.map((one) => (is(one, Column) ? sql.identifier(one.name) : one));
  };
  return new SQL(clause.queryChunks.map(bare));
}

/** Whether what is ordered by can be missing is known of a column alone, where no outer join makes its row missing. */
function missingFirst(one: Ordered, joins: Select["joins"]): Ordered {
  if (is(one, Column)) return isAlwaysThere(one, joins) ? one : sql`${one} nulls first`;
  if (is(one, SQL.Aliased)) return sql`${one} nulls first`;
  const columns = one.queryChunks.filter((chunk) => is(chunk, Column));
  const isColumn = one.queryChunks.every((chunk) => is(chunk, Column) || is(chunk, StringChunk));
  if (isColumn && columns.length === 1 && columns.every((column) => isAlwaysThere(column, joins)))
    return one;
  return isDescending(one) ? sql`${one} nulls last` : sql`${one} nulls first`;
}

function isDescending({ queryChunks }: SQL): boolean {
  const last = queryChunks.at(-1);
  return is(last, StringChunk) && last.value.join("").trimEnd().endsWith(" desc");
}

function isAlwaysThere(column: Column, joins: Select["joins"]): boolean {
  return (
    column.notNull &&
    !joins?.some(({ table, joinType }) => joinType !== "inner" && table === column.table)
  );
}
