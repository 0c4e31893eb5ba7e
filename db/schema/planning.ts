/** What planners set around events: targets, budgets, legs of a caravan, templates. */
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
import { LEG_MODES } from "~/domain/caravan/leg-mode";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { flag, instant, isOneOf } from "./columns";
import { events, occurrences } from "./events";
import { users } from "./people";
import { kinds, organisers, planTerms, states } from "./reference";

/**
 * A target (目標): planned events or attendance of a fiscal year for any combination of organiser, state,
 * priority and tier. A null is "all": targets of different levels are never summed.
 */
export const targets = sqliteTable(
  "targets",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    fiscalYear: integer("fiscal_year").notNull(),
    measure: text({ enum: TARGET_MEASURES }).notNull(),
    organiser: text().references(() => organisers.slug),
    state: text().references(() => states.code),
    priority: text().references(() => planTerms.key),
    tier: text().references(() => planTerms.key),
    /** The four of them as one key, so that a cell is set once: a unique index does not compare nulls. */
    cell: text().notNull(),
    value: integer().notNull(),
    setBy: integer("set_by").references(() => users.id),
    setAt: instant("set_at").notNull(),
    revision: integer().notNull().default(1),
    /** Of the demonstration programme, until somebody sets it. */
    fictional: flag("fictional").notNull().default(false),
  },
  (row) => [
    unique("target_once_per_cell").on(row.fiscalYear, row.measure, row.cell),
    check("target_measure_known", isOneOf(row.measure, TARGET_MEASURES)),
    check("target_not_negative", sql`${row.value} >= 0`),
  ],
);

/** One line of an event's budget: planned beside actual, in one currency. N12 */
export const budgetLines = sqliteTable(
  "budget_lines",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    eventId: integer("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    purpose: text().notNull(),
    /** Means of achievement (達成手段): the budget project it is paid from. */
    means: text(),
    currency: text().notNull(),
    plannedAmount: integer("planned_amount"),
    plannedQualifier: text("planned_qualifier", { enum: QUALIFIERS }),
    actualAmount: integer("actual_amount"),
    actualQualifier: text("actual_qualifier", { enum: QUALIFIERS }),
  },
  (row) => [
    index("budget_lines_by_event").on(row.eventId, row.position),
    check(
      "budget_line_says_an_amount",
      sql`${row.plannedAmount} is not null or ${row.actualAmount} is not null`,
    ),
    check(
      "budget_amounts_not_negative",
      sql`coalesce(${row.plannedAmount}, 0) >= 0 and coalesce(${row.actualAmount}, 0) >= 0`,
    ),
  ],
);

/** What a planner says about the way from one stop to the next; what is not said here is estimated. */
export const caravanLegs = sqliteTable(
  "caravan_legs",
  {
    fromOccurrence: integer("from_occurrence")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    toOccurrence: integer("to_occurrence")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    mode: text({ enum: LEG_MODES }),
    distanceKm: integer("distance_km"),
    minutes: integer(),
    note: text(),
  },
  (row) => [
    primaryKey({ columns: [row.fromOccurrence, row.toOccurrence] }),
    check("caravan_leg_mode_known", sql`${row.mode} is null or ${isOneOf(row.mode, LEG_MODES)}`),
    check(
      "caravan_leg_not_negative",
      sql`coalesce(${row.distanceKm}, 0) >= 0 and coalesce(${row.minutes}, 0) >= 0`,
    ),
  ],
);

/** An event to begin from, kept by the secretariat for everybody or by one organiser for itself. */
export const eventTemplates = sqliteTable(
  "event_templates",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text()
      .notNull()
      .references(() => kinds.code),
    /** Null: the secretariat's, for everybody. */
    organiser: text().references(() => organisers.slug),
    nameJa: text("name_ja"),
    nameEn: text("name_en"),
    /** What its form holds, as `domain/entry/typed-event`. */
    typed: text({ mode: "json" }).notNull(),
    revision: integer().notNull().default(1),
    fictional: flag("fictional").notNull().default(false),
    createdBy: integer("created_by").references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (row) => [
    index("event_templates_by_organiser").on(row.organiser),
    check("event_template_has_name", sql`${row.nameJa} is not null or ${row.nameEn} is not null`),
  ],
);
