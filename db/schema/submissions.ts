/** Submissions (報告書): what the secretariat drafts, freezes and hands in, with the steps that were taken outside. */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from "drizzle-orm/sqlite-core";
import { ERRATUM_DECISIONS, ERRATUM_FIGURES } from "~/domain/submission/erratum";
import { REPORT_FILE_NAMES } from "~/domain/submission/report-file-name";
import { STEPS, SUBMISSION_STATES } from "~/domain/submission/submission-state";
import { instant, isOneOf, revision, titleAndPeriod } from "./columns";
import { storedFiles } from "./files";
import { users } from "./people";

export const submissions = sqliteTable(
  "submissions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ...titleAndPeriod,
    state: text({ enum: SUBMISSION_STATES }).notNull().default("draft"),
    note: text(),
    /** While its files are made: who asked for it, when, and the step that it will be: `TypedStep`. */
    freezingBy: integer("freezing_by").references(() => users.id),
    freezingAt: instant("freezing_at"),
    freezingStep: text("freezing_step", { mode: "json" }),
    /** Of the frozen record: the instant it was read, the versions that counted it, and the hash of its canonical JSON. */
    frozenAt: instant("frozen_at"),
    rules: text(),
    code: text(),
    sha256: text(),
    /** The report that it was superseded by, where that is one of the register. */
    supersededBy: integer("superseded_by"),
    revision: revision(),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
  },
  (row) => [
    index("submissions_by_period").on(row.from, row.to, row.id),
    check("submission_state_known", isOneOf(row.state, SUBMISSION_STATES)),
    check("submission_period_in_order", sql`${row.from} <= ${row.to}`),
    check("submission_revision_positive", sql`${row.revision} >= 1`),
    check(
      "submission_frozen_whole",
      sql`(${row.sha256} is null) = (${row.frozenAt} is null) and (${row.sha256} is null) = (${row.rules} is null) and (${row.sha256} is null) = (${row.code} is null)`,
    ),
  ],
);

/** Who drafts it. Whoever left stays, with the instant, so that one can see who had a hand in it. */
export const submissionDrafters = sqliteTable(
  "submission_drafters",
  {
    submissionId: integer("submission_id")
      .notNull()
      .references(() => submissions.id),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    addedAt: instant("added_at").notNull(),
    leftAt: instant("left_at"),
  },
  (row) => [primaryKey({ columns: [row.submissionId, row.userId] })],
);

/** A step that was taken outside, or that an office left out: then with a word and without a day. */
export const submissionSteps = sqliteTable(
  "submission_steps",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    submissionId: integer("submission_id")
      .notNull()
      .references(() => submissions.id),
    step: text({ enum: STEPS }).notNull(),
    /** The day of it, as its document says. */
    on: text("on_day"),
    /** Number of the document outside, and the office. */
    number: text(),
    office: text(),
    /** Why it was left out. */
    skipped: text(),
    by: integer("recorded_by").references(() => users.id),
    at: instant("recorded_at").notNull(),
  },
  (row) => [
    unique("submission_step_once").on(row.submissionId, row.step),
    check("submission_step_known", isOneOf(row.step, STEPS)),
    check(
      "submission_step_taken_or_skipped",
      sql`(${row.on} is null) = (${row.skipped} is not null)`,
    ),
  ],
);

/** The files of a frozen report: what is opened years later are these bytes. */
export const submissionFiles = sqliteTable(
  "submission_files",
  {
    submissionId: integer("submission_id")
      .notNull()
      .references(() => submissions.id),
    name: text({ enum: REPORT_FILE_NAMES }).notNull(),
    hash: text()
      .notNull()
      .references(() => storedFiles.hash),
    bytes: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.submissionId, row.name] }),
    check("submission_file_known", isOneOf(row.name, REPORT_FILE_NAMES)),
  ],
);

/** What is to become of a figure that came out otherwise after the freezing (正誤表). The last one said of it holds. */
export const submissionErrata = sqliteTable(
  "submission_errata",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    submissionId: integer("submission_id")
      .notNull()
      .references(() => submissions.id),
    axis: text().notNull(),
    key: text().notNull(),
    figure: text({ enum: ERRATUM_FIGURES }).notNull(),
    /** The figures when it was decided: a later change asks again. */
    frozen: integer().notNull(),
    current: integer("current_value").notNull(),
    decision: text({ enum: ERRATUM_DECISIONS }).notNull(),
    note: text(),
    decidedBy: integer("decided_by").references(() => users.id),
    decidedAt: instant("decided_at").notNull(),
  },
  (row) => [
    index("submission_errata_of_figure").on(row.submissionId, row.axis, row.key, row.figure),
    check("erratum_figure_known", isOneOf(row.figure, ERRATUM_FIGURES)),
    check("erratum_decision_known", isOneOf(row.decision, ERRATUM_DECISIONS)),
  ],
);
