/** The tables of `db/schema` as PostgreSQL has them: what `npm run migration` compares with the last snapshot. */
import { getTableColumns, is, SQL, sql } from "drizzle-orm";
import {
  bigint,
  check,
  customType,
  doublePrecision,
  foreignKey,
  type IndexColumn,
  index,
  json,
  type PgColumn,
  type PgTable,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  getTableConfig,
  type Index,
  type SQLiteColumn,
  SQLiteInteger,
  SQLiteTable,
} from "drizzle-orm/sqlite-core";
import { postgresType } from "../engine/column-types";
import { PostgresDialect } from "./dialect";

type Made = PgTable & Record<string, PgColumn>;
type Columns<Column> = [Column, ...Column[]];

export function postgresTables(schema: Record<string, unknown>): Record<string, PgTable> {
  const tables = new Map<SQLiteTable, Made>();
  const found = Object.entries(schema).filter((entry): entry is [string, SQLiteTable] =>
    is(entry[1], SQLiteTable),
  );
  const twin = (column: SQLiteColumn): PgColumn => {
    const made = tables.get(column.table as SQLiteTable)?.[column.name];
    if (made === undefined) throw new Error(`${column.name} belongs to no table of the schema`);
    return made;
  };
  for (const [, table] of found) tables.set(table, postgresTable(table, twin));
  return Object.fromEntries(found.map(([name, table]) => [name, tables.get(table) as PgTable]));
}

function postgresTable(table: SQLiteTable, twin: (column: SQLiteColumn) => PgColumn): Made {
  const config = getTableConfig(table);
  const columns = Object.fromEntries(config.columns.map((one) => [one.name, builderOf(one)]));
  const twins = (own: readonly SQLiteColumn[]) => own.map(twin) as Columns<PgColumn>;
  return pgTable(config.name, columns as never, (row: Record<string, PgColumn>) => [
    ...config.checks.map(({ name, value }) => check(name, inPostgres(value))),
    ...config.indexes.map((one) => indexOf(one, row)),
    ...config.uniqueConstraints.map((one) => unique(one.getName()).on(...twins(one.columns))),
    ...config.primaryKeys.map((one) => primaryKey({ columns: twins(one.columns) })),
    ...config.foreignKeys.map((key) => {
      const { columns: from, foreignColumns: to } = key.reference();
      const name = [config.name, ...from.map((one) => one.name), "fk"].join("_");
      const made = foreignKey({ name, columns: twins(from), foreignColumns: twins(to) });
      return key.onDelete === undefined ? made : made.onDelete(key.onDelete);
    }),
  ]) as unknown as Made;
}

function indexOf({ config }: Index, row: Record<string, PgColumn>) {
  const { name, columns, where } = config;
  const on = columns.map((one) => (is(one, SQL) ? inPostgres(one) : row[one.name]));
  // A foreign key refers to a constraint: drizzle-kit makes indexes only after the keys.
  if (config.unique && where === undefined) return unique(name).on(...(on as Columns<PgColumn>));
  const made = (config.unique ? uniqueIndex(name) : index(name)).on(
    ...(on as Columns<IndexColumn>),
  );
  return where === undefined ? made : made.where(inPostgres(where));
}

/** drizzle-kit writes it down with a dialect of its own. */
const inPostgres = (value: SQL): SQL =>
  sql.raw(new PostgresDialect().sqlToQuery(value.inlineParams()).sql);

/** drizzle-kit numbers a table's own key by an identity. */
export function isNumbered(column: SQLiteColumn): boolean {
  return is(column, SQLiteInteger) && column.autoIncrement;
}

export function numberedColumns(table: SQLiteTable): string[] {
  const columns: Record<string, SQLiteColumn> = getTableColumns(table);
  return Object.entries(columns).flatMap(([name, column]) => (isNumbered(column) ? [name] : []));
}

function builderOf(column: SQLiteColumn) {
  let builder = typeOf(column);
  if (column.notNull) builder = builder.notNull();
  if (column.primary) builder = builder.primaryKey();
  if (column.isUnique) builder = builder.unique(column.uniqueName);
  if (column.default !== undefined)
    builder = builder.default(column.mapToDriverValue(column.default) as never);
  return builder;
}

const bytea = customType({ dataType: () => "bytea" });

function typeOf(column: SQLiteColumn) {
  switch (postgresType(column)) {
    case "smallint":
      return smallint();
    case "double precision":
      return doublePrecision();
    case "text":
      return text();
    case "json":
      return json();
    case "bytea":
      return bytea();
    case "bigint": {
      const number = bigint({ mode: "number" });
      return isNumbered(column) ? number.generatedByDefaultAsIdentity() : number;
    }
  }
}
