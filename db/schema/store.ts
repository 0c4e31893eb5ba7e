/** What stands for the state of the register as a whole, and answers that outlive the process that gave them. */
import { sql } from "drizzle-orm";
import {
  blob,
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { instant } from "./columns";

/** One row: how often the register was written to. Counted on by the writes of `db/client.ts` and by nobody else. */
export const dataVersion = sqliteTable(
  "data_version",
  {
    id: integer().primaryKey(),
    version: integer().notNull(),
    /** The latest version by which more than the events of `changedEvents` may have changed. */
    beyondEvents: integer("beyond_events").notNull().default(0),
  },
  (row) => [check("data_version_one_row", sql`${row.id} = 1`)],
);

/**
 * At which version of the register each event was written to last, or what all of them depend on (`EVERY_EVENT`). Written by
 * triggers on what events consist of, so that no change can be forgotten; for what is kept under `queries/store` alone.
 *
 * Without a reference: what became of an event that was removed is a change too.
 */
export const changedEvents = sqliteTable(
  "changed_events",
  {
    eventId: integer("event_id").primaryKey(),
    version: integer().notNull(),
    /** The days between which occurrences of it lay that were moved or removed since; null: none was. */
    leftFrom: text("left_from"),
    leftTo: text("left_to"),
  },
  (row) => [index("changed_events_by_version").on(row.version, row.eventId)],
);

/** Rows of the state axis that an event was in, and one of whose occurrences left: written by triggers, and never removed. */
export const leftStates = sqliteTable(
  "left_states",
  { eventId: integer("event_id").notNull(), state: text().notNull() },
  (row) => [primaryKey({ columns: [row.eventId, row.state] })],
);

/** Stands for all events where it is the number of one. */
export const EVERY_EVENT = 0;

/** What a program was answered to a write that it named: sent again, it gets this and nothing is done again. */
export const keptAnswers = sqliteTable(
  "kept_answers",
  {
    /** Hash of who sent it, where to, and its name for it. */
    key: text().primaryKey(),
    status: integer().notNull(),
    headers: text({ mode: "json" }).$type<[string, string][]>().notNull(),
    body: blob({ mode: "buffer" }).notNull(),
    answeredAt: instant("answered_at").notNull(),
  },
  (row) => [index("kept_answers_by_age").on(row.answeredAt)],
);
