/** How far an import is, and what became of a row. */

/**
 * reading: the file is being read. refused: as a whole. preview: nothing is written, a person decides. committing and
 * undoing: a job is at it. committed, undone, cancelled: at an end, the second until it is undone.
 */
export const IMPORT_STATES = [
  "reading",
  "refused",
  "preview",
  "committing",
  "committed",
  "undoing",
  "undone",
  "cancelled",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Every row of the file is exactly one of these: their counts add up to its rows, notes and totals included. */
export const ROW_OUTCOMES = [
  "new",
  "changed",
  "unchanged",
  "asked",
  "left-out",
  "refused",
] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export type RowCounts = Record<RowOutcome, number>;

/** Why an undo left a row of the register as it is: edited since it was imported, or something refers to it. */
export const LEFT_REASONS = ["edited-since", "in-use"] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];
