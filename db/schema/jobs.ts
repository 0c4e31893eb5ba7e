/** Long work, done in the background a batch at a time: claimed with a lease, its checkpoint written with each batch. */
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { JOB_KINDS, JOB_STATES } from "~/domain/job";
import { instant, isOneOf } from "./columns";
import { users } from "./people";

export const jobs = sqliteTable(
  "jobs",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: JOB_KINDS }).notNull(),
    /** What it is about, such as the id of an import. */
    subjectId: integer("subject_id").notNull(),
    state: text({ enum: JOB_STATES }).notNull(),
    /** Who works on it, and until when nobody else may. */
    worker: text(),
    leasedUntil: instant("leased_until"),
    /** How often it was claimed: a work that stops its process again and again is given up. */
    tries: integer().notNull().default(0),
    done: integer().notNull().default(0),
    total: integer(),
    /** How far it is, in the words of its kind. */
    checkpoint: text({ mode: "json" }),
    /** Why it was given up. */
    problem: text(),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (row) => [
    index("jobs_by_state").on(row.state, row.id),
    index("jobs_by_subject").on(row.kind, row.subjectId),
    check("job_kind_known", isOneOf(row.kind, JOB_KINDS)),
    check("job_state_known", isOneOf(row.state, JOB_STATES)),
  ],
);
