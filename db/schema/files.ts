/** Files that people brought, by the hash of what is in them, in parts that each fit one turn of the write queue. */
import { blob, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "./columns";

export const storedFiles = sqliteTable("stored_files", {
  /** SHA-256, hexadecimal. */
  hash: text().primaryKey(),
  bytes: integer().notNull(),
  /** Null while parts of it are missing. */
  completeAt: instant("complete_at"),
  createdAt: instant("created_at").notNull(),
});

/** At most 256 kB each, from position 0. */
export const fileParts = sqliteTable(
  "file_parts",
  {
    hash: text()
      .notNull()
      .references(() => storedFiles.hash, { onDelete: "cascade" }),
    position: integer().notNull(),
    content: blob({ mode: "buffer" }).notNull(),
  },
  (row) => [primaryKey({ columns: [row.hash, row.position] })],
);
