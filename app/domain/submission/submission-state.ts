/**
 * Where a submission (報告書) stands. P160
 *
 * Kusanone decides nothing: it records what was done outside, in the order in which it is done. A step that an office
 * leaves out is skipped with a word. 了承 freezes, and nothing leads back from it.
 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import { ALLOWED, type Verdict } from "~/domain/value/verdict";

export const SUBMISSION_STATES = [
  ...(["draft", "inquiry", "answered", "consulted"] as const),
  ...(["frozen", "submitted", "published", "superseded"] as const),
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** 照会, 各府省回答, 合議, 了承, 会議提出, 公表, 差替え: the state after each has its name. */
export const STEPS = [
  ...(["inquiry", "answered", "consulted", "frozen", "submitted", "published"] as const),
  "superseded",
] as const satisfies readonly SubmissionState[];
export type Step = (typeof STEPS)[number];

/** What is recorded of a step: its day, the number of the document outside, and the office. */
export type TypedStep = {
  on: CalendarDate;
  number: string | null;
  office: string | null;
  /** Why the steps before it were left out; where none was, null. */
  skipped: string | null;
};

export function isFrozen(state: SubmissionState): boolean {
  return orderOf(state) >= orderOf("frozen");
}

/** The steps between where it stands and this one: they are left out. */
export function stepsLeftOut(state: SubmissionState, step: Step): Step[] {
  return STEPS.filter(
    (between) => orderOf(between) > orderOf(state) && orderOf(between) < orderOf(step),
  );
}

export type StepRefusal = "step-passed" | "step-before-freezing" | "step-is-freezing";

/** May this step be recorded now? Freezing has a way of its own, and only what is frozen is handed in. */
export function checkStep(state: SubmissionState, step: Step): Verdict<StepRefusal> {
  if (orderOf(step) <= orderOf(state)) return { ok: false, reason: "step-passed" };
  if (step === "frozen") return { ok: false, reason: "step-is-freezing" };
  if (!isFrozen(state) && isFrozen(step)) return { ok: false, reason: "step-before-freezing" };
  return ALLOWED;
}

/** The steps that may be recorded from here. */
export function nextSteps(state: SubmissionState): Step[] {
  return STEPS.filter((step) => checkStep(state, step).ok);
}

const orderOf = (state: SubmissionState): number => SUBMISSION_STATES.indexOf(state);
