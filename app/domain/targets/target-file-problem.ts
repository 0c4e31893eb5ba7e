/** What may be wrong with a target, in the grid or in a table that is imported: the keys of its message. */

import type { WholeNumberRefusal } from "~/domain/value/whole-number";
import type { TargetRefusal } from "./target";

/** `row` is the spreadsheet's; null where it is the table as a whole. */
export type TargetFileRefusal = {
  row: number | null;
  column: string | null;
  value: string;
  reason: TargetFileReason;
};

export type TargetFileReason =
  | WholeNumberRefusal
  | "file-empty"
  | "encoding-unknown"
  | "table-malformed"
  | "no-rows"
  | "too-many-rows"
  | "column-missing"
  | "column-unknown"
  | "column-twice"
  | "unknown"
  | "ambiguous"
  | "other-year"
  | "cell-twice"
  | "not-yours"
  | "unreadable";

export type TargetProblem = TargetFileReason | TargetRefusal;
