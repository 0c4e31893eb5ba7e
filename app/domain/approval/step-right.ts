/** In whose right somebody takes a step: the own, or that of an approver whose substitute one is today. P2, P6 */

import { type Actor, can, canEditEvent, type EventStanding } from "~/domain/people/permissions";
import type { Refusal } from "~/domain/value/verdict";
import {
  type ApprovalStanding,
  type ApprovalStep,
  checkDecides,
  checkStep,
  type Decider,
  STEP_TABLE,
  type StepRefusal,
} from "./approval";

export type StepRight = { ok: true; inPlaceOf: Decider | null } | Refusal<StepRefusal>;

/** The own right comes first; the refusal is the one that somebody with a right would meet. */
export function stepRight(
  step: ApprovalStep,
  person: Decider,
  stoodInFor: readonly Decider[],
  event: ApprovalStanding,
  comment: string | null,
): StepRight {
  const own = checkStep(step, person, null, event, comment);
  if (own.ok) return { ok: true, inPlaceOf: null };
  if (STEP_TABLE[step].by !== "approver") return own;
  let refusal = own;
  for (const approver of stoodInFor) {
    const verdict = checkStep(step, person, approver, event, comment);
    if (verdict.ok) return { ok: true, inPlaceOf: approver };
    if (refusal.reason === "not-an-approver") refusal = verdict;
  }
  return refusal;
}

/** What stands against a decision of somebody who decides on such events. P2, P3 */
export type Hindrance = "own-submission" | "occurrence-of-another";

export function hindranceOf(right: StepRight): Hindrance | null {
  if (right.ok) return null;
  const { reason } = right;
  return reason === "own-submission" || reason === "occurrence-of-another" ? reason : null;
}

const PERSONAL_STEPS = ["submit", "return", "approve"] as const;
export type PersonalStep = (typeof PERSONAL_STEPS)[number];

/** What somebody may do now: the buttons of the page. What a comment says is asked when it is sent. */
export function possibleSteps(
  person: Decider,
  stoodInFor: readonly Decider[],
  event: ApprovalStanding,
): PersonalStep[] {
  return PERSONAL_STEPS.filter((step) => stepRight(step, person, stoodInFor, event, "").ok);
}

/** Does this person decide on events of this lead, if nothing about the event itself stands against it? */
export function decidesFor(person: Decider, stoodInFor: readonly Decider[], lead: string): boolean {
  const event = { lead, coOrganisers: [], submittedBy: null, occurrences: [] };
  return [null, ...stoodInFor].some(
    (inPlaceOf) => checkDecides(person, inPlaceOf, { ...event, approval: "submitted" }).ok,
  );
}

/** Does this person decide on anything at all? */
export function decidesAtAll(person: Decider, stoodInFor: readonly Decider[]): boolean {
  return [person, ...stoodInFor].some(({ organiser }) =>
    decidesFor(person, stoodInFor, organiser ?? ""),
  );
}

/** Whoever edits an event or decides on it may speak in its thread. */
export function canComment(
  person: Actor,
  stoodInFor: readonly Actor[],
  event: EventStanding,
): boolean {
  if (!can(person, "event.edit")) return false;
  return [person, ...stoodInFor].some(
    (actor) =>
      canEditEvent(actor, event) ||
      (actor.organiser !== null && event.coOrganisers.includes(actor.organiser)),
  );
}
