/** Messages (発信事項): wording in which letters stand for facts, and where each was placed. */
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { AREA_TYPES } from "~/domain/fact/area-fact";
import { FIGURE_LETTERS } from "~/domain/message/message-text";
import { PAPER_KINDS } from "~/domain/message/message-use";
import { EDITIONS } from "~/domain/value/edition";
import { LANGUAGES } from "~/domain/value/language";
import { instant, isOneOf } from "./columns";
import { users } from "./people";

export const messages = sqliteTable(
  "messages",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** With {A} where a figure stands. */
    wordingJa: text("wording_ja").notNull(),
    wordingEn: text("wording_en").notNull(),
    /** Of the plan, like 4.0:1-1. */
    priority: text(),
    /** Where the statement comes from. */
    source: text().notNull(),
    /** The last day on which it may be said. */
    expiresOn: text("expires_on").notNull(),
    /** Null: a draft. Changed wording is a draft again. */
    approvedAt: instant("approved_at"),
    approvedBy: integer("approved_by").references(() => users.id),
    /** Who wrote the wording that stands. */
    writtenBy: integer("written_by").references(() => users.id),
    /** Counts changes: one made from an older revision is refused. */
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
  },
  (row) => [index("messages_by_expiry").on(row.expiresOn, row.id)],
);

/** What each letter stands for: the fact by what it is, never its number. P200 */
export const messageFigures = sqliteTable(
  "message_figures",
  {
    messageId: integer("message_id")
      .notNull()
      .references(() => messages.id),
    letter: text({ enum: FIGURE_LETTERS }).notNull(),
    areaType: text("area_type", { enum: AREA_TYPES }).notNull(),
    area: text().notNull(),
    measure: text().notNull(),
    definitionJa: text("definition_ja").notNull(),
    definitionEn: text("definition_en").notNull(),
    unitJa: text("unit_ja").notNull(),
    unitEn: text("unit_en").notNull(),
    asOf: text("as_of").notNull(),
    release: text("released_on"),
  },
  (row) => [
    primaryKey({ columns: [row.messageId, row.letter] }),
    check("message_figure_letter_known", isOneOf(row.letter, FIGURE_LETTERS)),
    check("message_figure_area_known", isOneOf(row.areaType, AREA_TYPES)),
  ],
);

/** Where a message was placed, as it was said there: a paper that was made stays as it is. P203 */
export const messageUses = sqliteTable(
  "message_uses",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    messageId: integer("message_id")
      .notNull()
      .references(() => messages.id),
    paper: text({ enum: PAPER_KINDS }).notNull(),
    /** The state, or the id of the meeting. */
    subject: text().notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    edition: text({ enum: EDITIONS }).notNull(),
    said: text().notNull(),
    /** The wording in this language, and what its letters stood for: `BoundFigure[]`. */
    wording: text().notNull(),
    figures: text({ mode: "json" }).notNull(),
    usedBy: integer("used_by").references(() => users.id),
    usedAt: instant("used_at").notNull(),
  },
  (row) => [
    index("message_uses_by_time").on(row.usedAt, row.id),
    index("message_uses_of_message").on(row.messageId, row.usedAt),
    check("message_use_paper_known", isOneOf(row.paper, PAPER_KINDS)),
    check("message_use_language_known", isOneOf(row.language, LANGUAGES)),
    check("message_use_edition_known", isOneOf(row.edition, EDITIONS)),
  ],
);
