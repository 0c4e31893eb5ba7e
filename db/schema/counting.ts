/** By what the secretariat decides whether an event counts as the Task Force's own, and the sums that a session repeats. N13, N14 */
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { DECISIONS } from "~/domain/counting/counted";
import { flag, instant, isOneOf } from "./columns";
import { users } from "./people";

/** The short list. One that is no longer offered is retired and still names what was decided by it. N13 */
export const countingCriteria = sqliteTable(
  "counting_criteria",
  {
    code: text().primaryKey(),
    /** Which of the decisions it is given for. */
    decision: text({ enum: DECISIONS }).notNull(),
    position: integer().notNull(),
    nameJa: text("name_ja").notNull(),
    nameEn: text("name_en").notNull(),
    retiredAt: instant("retired_at"),
    /** Where one that the seeds brought comes from; null where the secretariat wrote it. */
    source: text(),
    editedBy: integer("edited_by").references(() => users.id),
    editedAt: instant("edited_at"),
  },
  (row) => [check("criterion_decision_known", isOneOf(row.decision, DECISIONS))],
);

const sum = (name: string) => integer(name).notNull().default(0);

/** What an occurrence repeats of its official observations, written by the operation that changes them. N4, N14 */
export const officialSumColumns = {
  attendanceLow: sum("attendance_low"),
  attendanceHigh: sum("attendance_high"),
  attendanceExact: sum("attendance_exact"),
  onlineLow: sum("online_low"),
  onlineHigh: sum("online_high"),
  attendanceOpenEnded: flag("attendance_open_ended").notNull().default(false),
  /** How many official observations there are: 0 means nobody has counted. */
  officialCount: sum("official_count"),
  /** Of them, those of the whole event of somebody else. */
  wholeLow: sum("whole_low"),
  wholeHigh: sum("whole_high"),
  wholeExact: sum("whole_exact"),
  wholeCount: sum("whole_count"),
  /** Of them, those of which nobody said what was counted. */
  unknownLow: sum("unknown_low"),
  unknownHigh: sum("unknown_high"),
  unknownCount: sum("unknown_count"),
  /** Is one open-ended that is not of a whole? */
  oursOpenEnded: flag("ours_open_ended").notNull().default(false),
};
