/** Which type of PostgreSQL holds a column's values as SQLite holds them: a flag is a number, an instant its milliseconds. */
import type { Column } from "drizzle-orm";

const TYPES: Record<string, PostgresType> = {
  SQLiteBoolean: "smallint",
  SQLiteInteger: "bigint",
  SQLiteTimestamp: "bigint",
  SQLiteReal: "double precision",
  SQLiteText: "text",
  // Not jsonb: the keys of an audit entry stay in their order.
  SQLiteTextJson: "json",
  SQLiteBlobBuffer: "bytea",
};

export type PostgresType = "smallint" | "bigint" | "double precision" | "text" | "json" | "bytea";

export function postgresType({ columnType, name }: Column): PostgresType {
  const type = TYPES[columnType];
  if (type === undefined) throw new Error(`${columnType} of ${name} has no twin in PostgreSQL`);
  return type;
}
