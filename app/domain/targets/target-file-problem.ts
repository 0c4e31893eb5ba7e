/** What may be wrong with a target, in the grid or in a table that is imported: the keys of its message. */

import type { FiscalYearRefusal } from "~/domain/day/written-fiscal-year";
import type { ImportRefusal, TableReason } from "~/domain/import/import-refusal";
import type { ChoiceRefusal } from "~/domain/value/named-choice";
import type { WholeNumberRefusal } from "~/domain/value/whole-number";
import type { TargetRefusal } from "./target";

export type TargetFileReason =
  | TableReason
  | WholeNumberRefusal
  | FiscalYearRefusal
  | ChoiceRefusal
  | "other-year"
  | "cell-twice"
  | "not-yours";

export type TargetFileRefusal = ImportRefusal<TargetFileReason>;

/** What is wrong with one target. */
export type TargetProblem = Exclude<TargetFileReason, TableReason | "cell-twice"> | TargetRefusal;
