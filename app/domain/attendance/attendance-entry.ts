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
};

export type AttendanceProblem =
  | HeadcountRefusal
  | WholeNumberRefusal
  | "session-unknown"
  | "mode-unknown"
  | "method-unknown"
  | "too-long"
  | "unreadable";
