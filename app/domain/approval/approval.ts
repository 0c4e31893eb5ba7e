/**
 * Approval of an event (P1-P4), apart from the outcome of its occurrences.
 *
 * P1 A draft is submitted; what was submitted is returned with a comment or approved; what was returned is
 *    submitted again. A change of substance after approval submits the event again.
 * P2 Whoever may edit the event submits it. An approver of the lead organiser approves and returns, the secretariat
 *    does so for any event; nobody decides on the own submission. A substitute decides with the rights of the
 *    approver, and is bound by what binds either of them.
 * P3 A right on the whole is not a right on its parts: an approver of the lead decides only where every occurrence
 *    is the lead's to host. Otherwise the secretariat does. Of several events approved at once each is checked by itself.
 * P4 A draft of which nothing was held is read by its organisers and the secretariat alone. It is in no list, total
 *    or cell of anybody else; what was held is read by everybody, whether or not it was approved.
 */
import type { Classification } from "~/domain/counting/event-form";
import { type Actor, can, canEditEvent, type EventStanding } from "~/domain/people/permissions";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

export const APPROVALS = ["draft", "submitted", "returned", "approved"] as const;
export type Approval = (typeof APPROVALS)[number];

/** `resubmit` is taken by the register itself, after a change of substance. */
export const APPROVAL_STEPS = ["submit", "return", "approve", "resubmit"] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

type StepRule = {
  from: readonly Approval[];
  to: Exclude<Approval, "draft">;
  by: "editor" | "approver" | "register";
  needsComment: boolean;
};

/** Who may take which step: the page that explains approval draws this table. P1, P2 */
export const STEP_TABLE: Record<ApprovalStep, StepRule> = {
  submit: { from: ["draft", "returned"], to: "submitted", by: "editor", needsComment: false },
  return: { from: ["submitted"], to: "returned", by: "approver", needsComment: true },
  approve: { from: ["submitted"], to: "approved", by: "approver", needsComment: false },
  resubmit: { from: ["approved"], to: "submitted", by: "register", needsComment: false },
};

/** Somebody who may decide. The mark stands on the person; the secretariat needs none. P2 */
export type Decider = Actor & { id: number; approver: boolean };

export type ApprovalStanding = EventStanding & {
  approval: Approval;
  submittedBy: number | null;
  occurrences: readonly { organisers: readonly string[]; place?: string | null }[];
};

export type StepRefusal =
  | "not-in-this-state"
  | "not-your-event"
  | "not-an-approver"
  | "own-submission"
  | "occurrence-of-another"
  | "comment-missing";

/**
 * May this step be taken now? `inPlaceOf` is the approver a substitute stands in for, or null.
 *
 * Withdrawn events take no step: the operation refuses before it asks.
 */
export function checkStep(
  step: ApprovalStep,
  person: Decider,
  inPlaceOf: Decider | null,
  event: ApprovalStanding,
  comment: string | null,
): Verdict<StepRefusal> {
  const rule = STEP_TABLE[step];
  if (rule.by === "editor" && !canEditEvent(person, event)) return refuse("not-your-event");
  if (rule.by === "approver") {
    const decides = checkDecides(person, inPlaceOf, event);
    if (!decides.ok) return decides;
  }
  if (!rule.from.includes(event.approval)) return refuse("not-in-this-state");
  if (rule.needsComment && comment === null) return refuse("comment-missing");
  return ALLOWED;
}

/** May this person approve or return the event, whatever state it is in? P2, P3 */
export function checkDecides(
  person: Decider,
  inPlaceOf: Decider | null,
  event: ApprovalStanding,
): Verdict<"not-an-approver" | "own-submission" | "occurrence-of-another"> {
  const decider = inPlaceOf ?? person;
  if (!can(person, "event.edit") || !isApproverOf(decider, event.lead))
    return refuse("not-an-approver");
  const ids = inPlaceOf === null ? [person.id] : [person.id, inPlaceOf.id];
  if (event.submittedBy !== null && ids.includes(event.submittedBy))
    return refuse("own-submission");
  if (decider.role !== "secretariat" && stopsOfOthers(event).length > 0)
    return refuse("occurrence-of-another");
  return ALLOWED;
}

function isApproverOf(actor: Decider, lead: string): boolean {
  if (!can(actor, "event.edit")) return false;
  return actor.role === "secretariat" || (actor.approver && actor.organiser === lead);
}

/** A stop with where it is, by its place in the event. */
export type StopOfAnother = { number: number; place: string | null; organisers: string[] };

/** The occurrences that the lead does not host. P3 */
export function stopsOfOthers({
  lead,
  occurrences,
}: Pick<ApprovalStanding, "lead" | "occurrences">): StopOfAnother[] {
  return occurrences.flatMap(({ organisers, place = null }, index) =>
    organisers.length === 0 || organisers.includes(lead)
      ? []
      : [{ number: index + 1, place, organisers: [...organisers] }],
  );
}

/** Is the event kept from others? P4 */
export function isHidden(approval: Approval, outcomes: readonly string[]): boolean {
  return approval === "draft" && !outcomes.includes("held");
}

/**
 * Whose events somebody reads that others do not: everybody's, those of one organiser, or nobody's. Of drafts those
 * that it organises (P4), of 機密性3 those that it leads (P185).
 */
export type DraftReader = "everybody" | { organiser: string } | null;

export function draftReader(actor: Actor): DraftReader {
  if (actor.role === "secretariat") return "everybody";
  return actor.organiser === null ? null : { organiser: actor.organiser };
}

export type ReadStanding = EventStanding & { classification: Classification };

/** May somebody read this event at all? P4, P185 */
export function canReadEvent(actor: Actor, event: ReadStanding & { hidden: boolean }): boolean {
  const reader = draftReader(actor);
  if (reader === "everybody") return true;
  const leads = event.lead === reader?.organiser;
  if (event.classification === "confidentiality-3") return leads;
  if (!event.hidden) return true;
  return leads || (reader !== null && event.coOrganisers.includes(reader.organiser));
}

/** The event, or null where it is not there for this person. P4, P185 */
export function readableEvent<Event extends { hidden: boolean; draft: ReadStanding }>(
  actor: Actor,
  event: Event | null,
): Event | null {
  if (event === null) return null;
  return canReadEvent(actor, { ...event.draft, hidden: event.hidden }) ? event : null;
}
