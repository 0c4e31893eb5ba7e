/** Contacts by office (面会者): whom an organiser met, by the office held on that day. P84-P86 */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { OFFICES } from "~/domain/contact/office";
import { PRECISIONS } from "~/domain/day/calendar-date";
import { flag, instant, isOneOf } from "./columns";
import { occurrences } from "./events";
import { organisations } from "./organisations";
import { users } from "./people";
import { organisers, states } from "./reference";
import { sites } from "./sites";

export const officeMeetings = sqliteTable(
  "office_meetings",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    office: text({ enum: OFFICES }).notNull(),
    /** The office as it was called on that day. */
    officeName: text("office_name"),
    state: text()
      .notNull()
      .references(() => states.code),
    organisationId: integer("organisation_id").references(() => organisations.id),
    siteId: integer("site_id").references(() => sites.id, { onDelete: "set null" }),
    occurrenceId: integer("occurrence_id").references(() => occurrences.id, {
      onDelete: "set null",
    }),
    dayPrecision: text("day_precision", { enum: PRECISIONS }).notNull(),
    dayFrom: text("day_from").notNull(),
    dayTo: text("day_to").notNull(),
    /** Whose contact it is. */
    organiser: text()
      .notNull()
      .references(() => organisers.slug),
    /** A person, and what follows: read by the organiser alone. P84 */
    personName: text("person_name"),
    notes: text(),
    followUp: text("follow_up"),
    followUpOwner: integer("follow_up_owner").references(() => users.id),
    followUpDue: text("follow_up_due"),
    followUpDoneAt: instant("follow_up_done_at"),
    followUpDoneBy: integer("follow_up_done_by").references(() => users.id),
    fictional: flag("fictional").notNull().default(false),
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
    updatedBy: integer("updated_by").references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
  },
  (row) => [
    index("office_meetings_by_state").on(row.state, row.office, row.dayTo),
    index("office_meetings_by_organisation").on(row.organisationId),
    index("office_meetings_by_occurrence").on(row.occurrenceId),
    index("office_meetings_by_site").on(row.siteId),
    index("office_meetings_by_day").on(row.dayTo, row.id),
    index("office_meetings_due").on(row.followUpOwner, row.followUpDue),
    check("office_meeting_office_known", isOneOf(row.office, OFFICES)),
    check("office_meeting_precision_known", isOneOf(row.dayPrecision, PRECISIONS)),
    check("office_meeting_days_in_order", sql`${row.dayFrom} <= ${row.dayTo}`),
    check(
      "office_meeting_follow_up_whole",
      sql`(${row.followUp} is null) = (${row.followUpOwner} is null) and (${row.followUp} is null) = (${row.followUpDue} is null)`,
    ),
    check(
      "office_meeting_done_after_follow_up",
      sql`${row.followUpDoneAt} is null or ${row.followUp} is not null`,
    ),
  ],
);
