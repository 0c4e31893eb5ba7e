/** What the form that logs attendance holds, and what may be wrong with a field of it. */
import type { HeadcountRefusal } from "~/domain/counting/headcount";
import type { WholeNumberRefusal } from "~/domain/value/whole-number";

/** As typed; `official` is empty when the box is not ticked. */
export type TypedAttendance = {
  session: string;
  mode: string;
  number: string;
  low: string;
  high: string;
  method: string;
  note: string;
  official: string;
  scope: string;
  /** The observation that it corrects; empty: none. */
  corrects: string;
};

export type AttendanceProblem =
  | HeadcountRefusal
  | WholeNumberRefusal
  | "session-unknown"
  | "mode-unknown"
  | "method-unknown"
  | "scope-unknown"
  | "too-long"
  | "unreadable";
