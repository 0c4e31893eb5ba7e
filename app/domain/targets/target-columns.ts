/** Columns of the file of targets: those that make a target, and those that only tell about one. */
import { TARGET_LEVELS } from "./target";

export const FILE_COLUMNS = ["fiscal_year", "measure", ...TARGET_LEVELS, "target"] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

/** Written for the reader, and left alone when the file comes back. */
export const TOLD_COLUMNS = [
  ...["organiser_name", "state_name", "priority_name", "tier_name"],
  ...["held", "planned", "attendance_low", "attendance_high", "sessions_missing"],
  ...["set_by", "set_at", "contains_fictional", "rows_url", "as_of"],
] as const;
