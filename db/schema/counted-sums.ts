/** Sums of whole fiscal years: derived, so that a report of years reads no events. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  type SQLiteColumnBuilderBase,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { type EventSum, SUM_AXES, SUMS, type SumName } from "~/domain/counting/event-sums";
import { flag, isOneOf } from "./columns";
import { events } from "./events";

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const sum = (name: string) => integer(name).notNull().default(0);
const sumColumns = Object.fromEntries(SUMS.map((name) => [name, sum(snake(name))])) as Record<
  SumName,
  ReturnType<typeof sum>
> satisfies Record<string, SQLiteColumnBuilderBase>;

/**
 * What all events of a form add to a cell in a fiscal year: the sum of `event_sums`, and nothing else. N1-N4
 *
 * `before` is the year itself, but in a row of a step from one year to another, as `domain/counting/event-sums` has it.
 */
export const countedSums = sqliteTable(
  "counted_sums",
  {
    axis: text({ enum: SUM_AXES }).notNull(),
    year: integer().notNull(),
    key: text().notNull(),
    before: integer().notNull(),
    form: text({ enum: EVENT_FORMS }).notNull(),
    fictional: flag("fictional").notNull(),
    ...sumColumns,
  },
  (row) => [
    // Years of an axis lie together: that is what is asked.
    primaryKey({
      columns: [row.axis, row.year, row.key, row.before, row.form, row.fictional],
    }),
    check("counted_sum_axis_known", isOneOf(row.axis, SUM_AXES)),
    check("counted_sum_form_known", isOneOf(row.form, EVENT_FORMS)),
  ],
);

/**
 * What each event has added to the sums: what leaves them when it changes. Written with them alone.
 *
 * Without a cascade: an event cannot be removed while something of it stands in the sums.
 */
export const eventSums = sqliteTable(
  "event_sums",
  {
    eventId: integer("event_id")
      .primaryKey()
      .references(() => events.id),
    form: text({ enum: EVENT_FORMS }).notNull(),
    fictional: flag("fictional").notNull(),
    sums: text({ mode: "json" }).$type<EventSum[]>().notNull(),
    /** Written in a hurry, with many others: what it adds now is worked out soon, and until then nobody reads sums. */
    stale: flag("stale").notNull(),
  },
  (row) => [
    index("event_sums_stale").on(row.eventId).where(sql`${row.stale} = 1`),
    check("event_sum_form_known", isOneOf(row.form, EVENT_FORMS)),
  ],
);
