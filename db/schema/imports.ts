/** Imports: a file that somebody brought, what was understood of it, what each row became, and what was there before. */
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";
import { IMPORT_KINDS } from "~/domain/import/import-kind";
import { IMPORT_STATES, LEFT_REASONS, ROW_OUTCOMES } from "~/domain/import/import-state";
import { instant, isOneOf } from "./columns";
import { storedFiles } from "./files";
import { users } from "./people";
import { organisers } from "./reference";

export const imports = sqliteTable(
  "imports",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    /** What its file is known as, such as the publisher: an id column is an identity only within one source. */
    source: text().notNull(),
    state: text({ enum: IMPORT_STATES }).notNull(),
    /** Only rows of Japanese companies are taken. */
    onlyJapanese: integer("only_japanese", { mode: "boolean" }).notNull().default(false),
    /** Of this fiscal year, where the kind asks for one (targets). */
    fiscalYear: integer("fiscal_year"),
    fileHash: text("file_hash")
      .notNull()
      .references(() => storedFiles.hash),
    fileName: text("file_name").notNull(),
    /** How the file is read: `TableChoice`. */
    choice: text({ mode: "json" }).notNull(),
    /** What it seems to be: `UnderstoodFile`; null while it is read. */
    understood: text({ mode: "json" }),
    /** Which column of the file is which of the kind: `Record<key, name in the file>`; null: by their names. */
    mapping: text({ mode: "json" }),
    /** Why the file as a whole is refused: `ImportRefusal[]`. */
    refusals: text({ mode: "json" }),
    /** The organiser for whom an editor imports; null: the secretariat. */
    organiser: text().references(() => organisers.slug),
    revision: integer().notNull().default(1),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
    committedBy: integer("committed_by").references(() => users.id),
    committedAt: instant("committed_at"),
    undoneBy: integer("undone_by").references(() => users.id),
    undoneAt: instant("undone_at"),
  },
  (row) => [
    index("imports_by_state").on(row.state, row.id),
    check("import_kind_known", isOneOf(row.kind, IMPORT_KINDS)),
    check("import_state_known", isOneOf(row.state, IMPORT_STATES)),
  ],
);

/** One row of the file. Counts of an import are counts of these. */
export const importRows = sqliteTable(
  "import_rows",
  {
    importId: integer("import_id").notNull(),
    /** Its number in the file, from 1. */
    row: integer().notNull(),
    outcome: text({ enum: ROW_OUTCOMES }).notNull(),
    /** Of a row that is asked, left out or refused: the column it is about, and the key of the reason's words. */
    column: text(),
    reason: text(),
    /** What stands in that column, shortened; and the row that it contradicts. */
    value: text(),
    otherRow: integer("other_row"),
    /** The cells as they stand in the file. */
    cells: text({ mode: "json" }).notNull(),
    /** What the row says: the entry of its kind; null while it is not understood. */
    entry: text({ mode: "json" }),
    /** By what the register knows it again, and the id that the source gives it. */
    key: text(),
    externalId: text("external_id"),
    /** Everything that is wrong with it or told beside it, `RowFinding[]`: `column`, `reason` and `value` are its first. */
    findings: text({ mode: "json" }),
    /** Field by field, `{ field, before, after }[]`; and choices for what is asked, `{ value, label, proposed }[]`. */
    changes: text({ mode: "json" }),
    choices: text({ mode: "json" }),
    /** What a person answered, by column. */
    answers: text({ mode: "json" }),
    /** What it is in the register: found when it was read, and what it became when it was written. */
    subjectId: text("subject_id"),
    /** The rows of the register that stood there before it was written, and the mark of those that stood afterwards. */
    before: text({ mode: "json" }),
    /** Null: it is not in the register, not yet or not any more. */
    after: text(),
    /** Why an undo left it. */
    left: text({ enum: LEFT_REASONS }),
  },
  (row) => [
    primaryKey({ columns: [row.importId, row.row] }),
    foreignKey({ columns: [row.importId], foreignColumns: [imports.id] }).onDelete("cascade"),
    index("import_rows_by_outcome").on(row.importId, row.outcome, row.row),
    // Of these a file has few or none: an import asks for them without going through all its rows.
    index("import_rows_answered").on(row.importId, row.row).where(sql`${row.answers} is not null`),
    index("import_rows_left").on(row.importId, row.row).where(sql`${row.left} is not null`),
    check("import_row_outcome_known", isOneOf(row.outcome, ROW_OUTCOMES)),
  ],
);

/** Which columns a source's files have: remembered when an import of it is committed. */
export const importMappings = sqliteTable(
  "import_mappings",
  {
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    source: text().notNull(),
    mapping: text({ mode: "json" }).notNull(),
    importId: integer("import_id").references(() => imports.id, { onDelete: "set null" }),
    savedAt: instant("saved_at").notNull(),
  },
  (row) => [primaryKey({ columns: [row.kind, row.source] })],
);

/**
 * What a person answered to a question about files of a source: proposed when it comes again. `source` empty: whatever
 * the source, since the question is about the register; then it is not asked again.
 */
export const importAnswers = sqliteTable(
  "import_answers",
  {
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    source: text().notNull(),
    question: text().notNull(),
    answer: text().notNull(),
    importId: integer("import_id").references(() => imports.id, { onDelete: "cascade" }),
    savedAt: instant("saved_at").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.kind, row.source, row.question] }),
    index("import_answers_by_import").on(row.importId),
  ],
);

/** One subject of the register by the id that a source gives it. */
export const importIdentities = sqliteTable(
  "import_identities",
  {
    kind: text({ enum: IMPORT_KINDS }).notNull(),
    source: text().notNull(),
    externalId: text("external_id").notNull(),
    subjectId: text("subject_id").notNull(),
    importId: integer("import_id").references(() => imports.id, { onDelete: "cascade" }),
  },
  (row) => [
    primaryKey({ columns: [row.kind, row.source, row.externalId] }),
    index("import_identities_by_subject").on(row.kind, row.subjectId),
  ],
);
