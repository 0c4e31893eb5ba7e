/** Pieces that several tables share. */
import { type SQL, sql } from "drizzle-orm";
import { integer, type SQLiteColumn, text } from "drizzle-orm/sqlite-core";
import { MARKS } from "~/domain/value/provenance";

/**
 * A CHECK that a text column holds one of the listed values.
 *
 * Drizzle's `enum` only informs TypeScript; SQLite would store any text.
 */
export function isOneOf(column: SQLiteColumn, values: readonly string[]): SQL {
  const list = values.map((value) => `'${value}'`).join(", ");
  return sql`${column} in (${sql.raw(list)})`;
}

/** Where a reference row comes from: document and section or page title, and how sure it is. */
export const provenance = {
  source: text().notNull(),
  mark: text({ enum: MARKS }).notNull(),
};

/** An instant, UTC, in milliseconds. */
export const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

export const flag = (name: string) => integer(name, { mode: "boolean" });

/** Of what is called after its period where it has no title. */
export const titleAndPeriod = {
  titleJa: text("title_ja"),
  titleEn: text("title_en"),
  from: text("period_from").notNull(),
  to: text("period_to").notNull(),
};

/** Counts changes: one made from an older revision is refused. */
export const revision = () => integer().notNull().default(1);
