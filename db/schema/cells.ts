/** Which rows of a report an occurrence touches: derived, so that a report reads and does not work it out. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CELL_AXES } from "~/domain/counting/axis";
import { COUNTS_AS } from "~/domain/counting/counts-as";
import { isOneOf } from "./columns";
import { occurrences } from "./events";

/**
 * The cells an occurrence touches, derived by `domain/counting/cells-of` in the operation that changes it. N3
 *
 * `countsAs` marks the one occurrence by which its event counts in the cell, as long as no filter
 * takes part of the event away: its first held one, or its first scheduled one where none was held. N1
 */
export const occurrenceCells = sqliteTable(
  "occurrence_cells",
  {
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    axis: text({ enum: CELL_AXES }).notNull(),
    key: text().notNull(),
    countsAs: text("counts_as", { enum: COUNTS_AS }),
  },
  (row) => [
    primaryKey({ columns: [row.occurrenceId, row.axis, row.key] }),
    index("occurrence_cells_by_key").on(row.axis, row.key, row.occurrenceId),
    // A report reads cells with their marks from the index alone, and of the index only its axes.
    index("occurrence_cells_counting").on(row.axis, row.occurrenceId, row.key, row.countsAs),
    check("occurrence_cell_axis_known", isOneOf(row.axis, CELL_AXES)),
    check(
      "occurrence_cell_counts_as_known",
      sql`${row.countsAs} is null or ${isOneOf(row.countsAs, COUNTS_AS)}`,
    ),
  ],
);
