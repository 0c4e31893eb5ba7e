/** What an occurrence has several of: the states of a placement, and what it is narrowed to. */
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { occurrences } from "./events";
import { organisers, planTerms, states } from "./reference";

export const placementStates = sqliteTable(
  "placement_states",
  {
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    state: text()
      .notNull()
      .references(() => states.code),
  },
  (row) => [primaryKey({ columns: [row.occurrenceId, row.state] })],
);

/** Organisers an occurrence is narrowed to; none: those of its event. */
export const occurrenceOrganisers = sqliteTable(
  "occurrence_organisers",
  {
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    organiser: text()
      .notNull()
      .references(() => organisers.slug),
  },
  (row) => [primaryKey({ columns: [row.occurrenceId, row.organiser] })],
);

/** Tags an occurrence is narrowed to; none on an axis: those of its event. */
export const occurrenceTags = sqliteTable(
  "occurrence_tags",
  {
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    term: text()
      .notNull()
      .references(() => planTerms.key),
  },
  (row) => [primaryKey({ columns: [row.occurrenceId, row.term] })],
);
