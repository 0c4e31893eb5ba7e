/** Good examples (好事例): nominated by those who lead an event, chosen by the secretariat. P193, P194 */
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { EXAMPLE_STATES, type ExampleDraft, NAMED_PEOPLE } from "~/domain/example/example";
import { attachments } from "./attachments";
import { instant, isOneOf } from "./columns";
import { events } from "./events";
import { users } from "./people";

export const examples = sqliteTable(
  "examples",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** One of each event. */
    eventId: integer("event_id")
      .notNull()
      .unique()
      .references(() => events.id, { onDelete: "cascade" }),
    state: text({ enum: EXAMPLE_STATES }).notNull().default("nominated"),
    titleJa: text("title_ja"),
    titleEn: text("title_en"),
    /** What it tells, part by part, in both languages. */
    words: text({ mode: "json" }).$type<ExampleDraft["words"]>().notNull(),
    people: text({ enum: NAMED_PEOPLE }).notNull(),
    /** Citations: outlet, headline, day, address. */
    press: text({ mode: "json" }).$type<ExampleDraft["press"]>().notNull(),
    nominatedBy: integer("nominated_by").references(() => users.id),
    nominatedAt: instant("nominated_at").notNull(),
    decidedBy: integer("decided_by").references(() => users.id),
    decidedAt: instant("decided_at"),
    /** Why it was declined, for those who nominated it. */
    reason: text(),
    revision: integer().notNull().default(1),
  },
  (row) => [
    index("examples_by_state").on(row.state, row.nominatedAt),
    check("example_state_known", isOneOf(row.state, EXAMPLE_STATES)),
    check("example_people_known", isOneOf(row.people, NAMED_PEOPLE)),
  ],
);

/** Which photos of its event it shows, as long as there is consent. */
export const examplePhotos = sqliteTable(
  "example_photos",
  {
    exampleId: integer("example_id")
      .notNull()
      .references(() => examples.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    attachmentId: integer("attachment_id")
      .notNull()
      .references(() => attachments.id, { onDelete: "cascade" }),
  },
  (row) => [
    primaryKey({ columns: [row.exampleId, row.position] }),
    index("example_photos_by_attachment").on(row.attachmentId),
  ],
);
