/** Approval of events: what was said on the way, who stands in for whom, what was sent out. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { APPROVAL_STEPS } from "~/domain/approval/approval";
import { perEngine } from "../engine/engine";
import { instant } from "./columns";
import { events } from "./events";
import { users } from "./people";

/** The thread of one event: comments, and the steps of its approval with theirs. Appended only. */
export const eventComments = sqliteTable(
  "event_comments",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    /** The step it was said with; null for a comment alone. */
    step: text({ enum: APPROVAL_STEPS }),
    comment: text(),
    userId: integer("user_id").references(() => users.id),
    /** The approver the person stood in for. P6 */
    inPlaceOf: integer("in_place_of").references(() => users.id),
    at: instant("at").notNull(),
  },
  (row) => [
    index("event_comments_by_event").on(row.eventId, row.id),
    check(
      "event_comment_says_something",
      sql`${row.step} is not null or ${row.comment} is not null`,
    ),
    check(
      "event_return_has_comment",
      perEngine({
        sqlite: sql`${row.step} is not 'return' or ${row.comment} is not null`,
        postgres: sql`${row.step} is distinct from 'return' or ${row.comment} is not null`,
      }),
    ),
  ],
);

/** Who approves in an approver's place, from the first to the last day (Tokyo), both included. P6 */
export const substitutes = sqliteTable(
  "substitutes",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    approverId: integer("approver_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    substituteId: integer("substitute_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    fromDay: text("from_day").notNull(),
    untilDay: text("until_day").notNull(),
    namedAt: instant("named_at").notNull(),
    /** Ended before its last day. */
    endedAt: instant("ended_at"),
  },
  (row) => [
    index("substitutes_by_substitute").on(row.substituteId, row.untilDay),
    index("substitutes_by_approver").on(row.approverId, row.untilDay),
    check("substitute_days_in_order", sql`${row.fromDay} <= ${row.untilDay}`),
    check("substitute_is_somebody_else", sql`${row.approverId} <> ${row.substituteId}`),
  ],
);

/** A digest that was sent to somebody: one a day (Tokyo) at most. */
export const digests = sqliteTable(
  "digests",
  {
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    day: text().notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (row) => [primaryKey({ columns: [row.userId, row.day] })],
);

/** Two events that somebody looked at and found not to be a double entry. The lower id stands first. */
export const distinctEvents = sqliteTable(
  "distinct_events",
  {
    first: integer()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    second: integer()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    saidBy: integer("said_by").references(() => users.id),
    saidAt: instant("said_at").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.first, row.second] }),
    check("distinct_events_in_order", sql`${row.first} < ${row.second}`),
  ],
);
