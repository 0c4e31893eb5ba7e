/** Meetings of the Task Force: what they are about, their questions and answers, and the papers that were made. */
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { PAPER_FORMATS } from "~/domain/meeting/meeting";
import { EDITIONS } from "~/domain/value/edition";
import { LANGUAGES } from "~/domain/value/language";
import { instant, isOneOf } from "./columns";
import { storedFiles } from "./files";
import { messages } from "./messages";
import { users } from "./people";
import { submissions } from "./submissions";

export const meetings = sqliteTable(
  "meetings",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    titleJa: text("title_ja").notNull(),
    titleEn: text("title_en"),
    day: text().notNull(),
    /** As it is said: 10時〜10時20分. */
    time: text(),
    place: text().notNull(),
    placeEn: text("place_en"),
    /** The period that its papers count; null days where a frozen report says. */
    from: text("period_from").notNull(),
    to: text("period_to").notNull(),
    submissionId: integer("submission_id").references(() => submissions.id),
    /** One item a line. */
    agenda: text().notNull(),
    /** One office a line. */
    attendees: text().notNull(),
    decisions: text().notNull().default(""),
    talkingPoints: text("talking_points").notNull().default(""),
    agendaEn: text("agenda_en").notNull().default(""),
    attendeesEn: text("attendees_en").notNull().default(""),
    decisionsEn: text("decisions_en").notNull().default(""),
    talkingPointsEn: text("talking_points_en").notNull().default(""),
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
  },
  (row) => [index("meetings_by_day").on(row.day, row.id)],
);

/** 想定問答: a question, and the message that answers it. */
export const meetingQuestions = sqliteTable(
  "meeting_questions",
  {
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    position: integer().notNull(),
    question: text().notNull(),
    questionEn: text("question_en"),
    messageId: integer("message_id")
      .notNull()
      .references(() => messages.id),
  },
  (row) => [primaryKey({ columns: [row.meetingId, row.position] })],
);

/** Papers as they were made: their bytes stay. */
export const meetingFiles = sqliteTable(
  "meeting_files",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    meetingId: integer("meeting_id")
      .notNull()
      .references(() => meetings.id),
    format: text({ enum: PAPER_FORMATS }).notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    edition: text({ enum: EDITIONS }).notNull(),
    hash: text()
      .notNull()
      .references(() => storedFiles.hash),
    bytes: integer().notNull(),
    madeBy: integer("made_by").references(() => users.id),
    madeAt: instant("made_at").notNull(),
  },
  (row) => [
    index("meeting_files_of_meeting").on(row.meetingId, row.id),
    check("meeting_file_format_known", isOneOf(row.format, PAPER_FORMATS)),
    check("meeting_file_language_known", isOneOf(row.language, LANGUAGES)),
    check("meeting_file_edition_known", isOneOf(row.edition, EDITIONS)),
  ],
);
