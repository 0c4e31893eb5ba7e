/** Rounds (作業依頼): what the secretariat asks organisations to report, and what each answered. P180-P183 */
import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Basis } from "~/domain/round/registered";
import { ANSWER_KINDS } from "~/domain/round/round-answer";
import type { RoundAsk } from "~/domain/round/round-draft";
import { ROUND_STATES } from "~/domain/round/round-state";
import { flag, instant, isOneOf, revision, titleAndPeriod } from "./columns";
import { users } from "./people";
import { organisers } from "./reference";

export const rounds = sqliteTable(
  "rounds",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ...titleAndPeriod,
    deadline: text().notNull(),
    asks: text({ mode: "json" }).$type<RoundAsk[]>().notNull(),
    note: text(),
    state: text({ enum: ROUND_STATES }).notNull().default("open"),
    /** Of the demonstration programme. */
    fictional: flag("fictional").notNull().default(false),
    revision: revision(),
    createdBy: integer("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull(),
  },
  (row) => [
    index("rounds_by_period").on(row.from, row.to, row.id),
    check("round_state_known", isOneOf(row.state, ROUND_STATES)),
    check("round_period_in_order", sql`${row.from} <= ${row.to}`),
    check("round_revision_positive", sql`${row.revision} >= 1`),
  ],
);

export const roundAddressees = sqliteTable(
  "round_addressees",
  {
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    organiser: text()
      .notNull()
      .references(() => organisers.slug),
    /** Counts its answers and what was taken up again: of two people who answer at once one does. */
    revision: integer().notNull().default(1),
  },
  (row) => [
    primaryKey({ columns: [row.roundId, row.organiser] }),
    index("round_addressees_by_organiser").on(row.organiser, row.roundId),
  ],
);

/** Every answer that was ever given; one that was taken up again stays, with who did and why. */
export const roundAnswers = sqliteTable(
  "round_answers",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    roundId: integer("round_id")
      .notNull()
      .references(() => rounds.id, { onDelete: "cascade" }),
    organiser: text()
      .notNull()
      .references(() => organisers.slug),
    kind: text({ enum: ANSWER_KINDS }).notNull(),
    note: text(),
    /** How much was still to be mended when it was given. */
    gaps: integer().notNull().default(0),
    /** What it rested on: what was changed since is told by it. */
    basis: text({ mode: "json" }).$type<Basis>().notNull(),
    answeredBy: integer("answered_by").references(() => users.id),
    answeredAt: instant("answered_at").notNull(),
    reopenedBy: integer("reopened_by").references(() => users.id),
    reopenedAt: instant("reopened_at"),
    reopenedReason: text("reopened_reason"),
  },
  (row) => [
    index("round_answers_by_round").on(row.roundId, row.organiser, row.id),
    uniqueIndex("round_answer_stands_once")
      .on(row.roundId, row.organiser)
      .where(sql`${row.reopenedAt} is null`),
    check("round_answer_kind_known", isOneOf(row.kind, ANSWER_KINDS)),
  ],
);
