/** What the form that changes an outcome holds, and what may be wrong with a field of it. */

import type { LocalTimeRefusal } from "~/domain/day/local-time";
import type { DayRefusal } from "~/domain/day/parse-day";
import type { TypedTimeRefusal } from "~/domain/day/typed-time";

/** As typed; the boxes are empty when they are not ticked. */
export type TypedOutcome = {
  change: string;
  reason: string;
  dateNotFixed: string;
  firstDay: string;
  lastDay: string;
  startTime: string;
  endTime: string;
  /** Which of two equal local times is meant: `earlier`, `later`, or empty while nobody has been asked. */
  which: string;
};

export type OutcomeProblem =
  | DayRefusal
  | LocalTimeRefusal
  | TypedTimeRefusal
  | "time-begins-next-day"
  | "day-out-of-range"
  | "ends-before-start"
  | "same-date"
  | "time-comes-twice"
  | "ends-before-it-starts"
  | "time-without-start"
  | "change-unknown"
  | "reason-required"
  | "too-long"
  | "unreadable";

export type OutcomeErrors = Partial<Record<keyof TypedOutcome, OutcomeProblem>>;
