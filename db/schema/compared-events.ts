/** What the inbox tells of events beside each other and beside their plan: derived, so that a number reads no events. P7 */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { events } from "./events";

const eventId = (name: string) =>
  integer(name)
    .notNull()
    .references(() => events.id, { onDelete: "cascade" });

/** By what an event that everybody reads is compared with others: its first day, in each row of the state axis. */
export const comparedEvents = sqliteTable(
  "compared_events",
  {
    eventId: eventId("event_id"),
    state: text().notNull(),
    /** Span of the first day. */
    from: text().notNull(),
    to: text().notNull(),
    /** The same, wider by as much as first days of a double entry may lie apart. */
    nearFrom: text("near_from").notNull(),
    nearTo: text("near_to").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.eventId, row.state] }),
    index("compared_events_by_day").on(row.state, row.to, row.eventId),
    // The few that are known to a month or more, and so are near what ended long before.
    index("compared_events_rough")
      .on(row.state, row.to, row.nearFrom, row.eventId)
      .where(sql`${row.from} <> ${row.to}`),
  ],
);

/** Two events that are likely one, whatever anybody said of them; the earlier stands first. */
export const likelyDoubles = sqliteTable(
  "likely_doubles",
  {
    first: eventId("first"),
    second: eventId("second"),
    /** The day on which the first day of the earlier one is over. */
    until: text().notNull(),
    /** Whose they are, so that one organiser's are counted without a look at the events. */
    firstLead: text("first_lead").notNull(),
    secondLead: text("second_lead").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.first, row.second] }),
    index("likely_doubles_by_second").on(row.second),
    index("likely_doubles_by_day").on(
      ...[row.until, row.first, row.second, row.firstLead, row.secondLead],
    ),
  ],
);

/** Events that are not withdrawn, with tags of priority areas of which their plan offers none. N7 */
export const outdatedTags = sqliteTable("outdated_tags", {
  eventId: eventId("event_id").primaryKey(),
});
