/** What was observed at an occurrence: how many came to a session, how far a placement reached. N4, N6 */
import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { METHODS, MODES } from "~/domain/counting/observation";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import { SCOPES } from "~/domain/counting/scope";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { flag, instant, isOneOf } from "./columns";
import { occurrences } from "./events";
import { users } from "./people";

/** One statement of how many came. Append-only: triggers refuse update and delete. N4 */
export const observations = sqliteTable(
  "observations",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    mode: text({ enum: MODES }).notNull(),
    method: text({ enum: METHODS }).notNull(),
    low: integer().notNull(),
    high: integer().notNull(),
    openEnded: flag("open_ended").notNull(),
    /** As typed: 約50名 */
    wording: text().notNull(),
    note: text(),
    observedBy: integer("observed_by").references(() => users.id),
    observedAt: instant("observed_at").notNull(),
    /** What was counted. N14 */
    scope: text({ enum: SCOPES }).notNull().default("unknown"),
    /** The observation of the same session and mode that it corrects: that one is official no more. N14 */
    corrects: integer().references((): AnySQLiteColumn => observations.id),
  },
  (row) => [
    index("observations_by_occurrence").on(row.occurrenceId, row.mode),
    uniqueIndex("observation_mode_once").on(row.occurrenceId, row.mode, row.id),
    check("observation_mode_known", isOneOf(row.mode, MODES)),
    check("observation_method_known", isOneOf(row.method, METHODS)),
    check("observation_scope_known", isOneOf(row.scope, SCOPES)),
    check("observation_low_up_to_high", sql`0 <= ${row.low} and ${row.low} <= ${row.high}`),
  ],
);

/** Which observation is official: at most one per session and mode. N4 */
export const officialObservations = sqliteTable(
  "official_observations",
  {
    occurrenceId: integer("occurrence_id").notNull(),
    mode: text({ enum: MODES }).notNull(),
    observationId: integer("observation_id").notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.occurrenceId, row.mode] }),
    foreignKey({
      name: "official_observation_of_same_session_and_mode",
      columns: [row.occurrenceId, row.mode, row.observationId],
      foreignColumns: [observations.occurrenceId, observations.mode, observations.id],
    }).onDelete("cascade"),
  ],
);

/** Reach of a placement by measure, planned and actual apart. N6 */
export const reachFigures = sqliteTable(
  "reach_figures",
  {
    occurrenceId: integer("occurrence_id")
      .notNull()
      .references(() => occurrences.id, { onDelete: "cascade" }),
    measure: text({ enum: REACH_MEASURES }).notNull(),
    phase: text({ enum: REACH_PHASES }).notNull(),
    value: integer().notNull(),
    qualifier: text({ enum: QUALIFIERS }).notNull().default("exact"),
  },
  (row) => [
    primaryKey({ columns: [row.occurrenceId, row.measure, row.phase] }),
    check("reach_measure_known", isOneOf(row.measure, REACH_MEASURES)),
    check("reach_phase_known", isOneOf(row.phase, REACH_PHASES)),
    check("reach_not_negative", sql`${row.value} >= 0`),
  ],
);
