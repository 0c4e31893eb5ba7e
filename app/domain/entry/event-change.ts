/**
 * May somebody save this change of an event?
 *
 * The lead organiser and the secretariat may change all of it; a co-organiser changes the occurrences
 * it hosts and the guests of honour (P24), and leaves the rest as it stands, the list of occurrences included. Nobody leaves an event at 機密性3 (P186).
 */
import type { StepRefusal } from "~/domain/approval/approval";
import { isSecret } from "~/domain/counting/event-form";
import type { EventDraft, OccurrenceDraft } from "~/domain/event/event-draft";
import {
  type Actor,
  can,
  canCreateFor,
  canEditEvent,
  canHostOccurrence,
} from "~/domain/people/permissions";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import type { OccurrenceProblem } from "./occurrence-problems";
import { sameContent } from "./same-content";

export type EventChangeRefusal =
  | "not-your-event"
  | "lead-not-yours"
  | "classification-too-high"
  | "only-your-occurrences"
  | "only-lead-adds-or-removes"
  | "occurrence-not-yours";

/** Why a changed event is not saved. `Stored` is the event as it is stored, whoever saved it. */
export type EditRefusal<Stored> =
  | {
      reason:
        | EventChangeRefusal
        | "event-withdrawn"
        | "occurrence-has-observations"
        | "correction-unreasoned";
    }
  | { reason: "approval-refused"; because: StepRefusal }
  | { reason: "occurrences-not-possible"; problems: OccurrenceProblem[] }
  | { reason: "changed-meanwhile"; stored: Stored };

export function checkEventChange(
  actor: Actor,
  before: EventDraft,
  after: EventDraft,
): Verdict<EventChangeRefusal> {
  if (canEditEvent(actor, before)) {
    const keepsLead = after.lead === before.lead || canCreateFor(actor, after.lead);
    if (!keepsLead) return refuse("lead-not-yours");
    return isSecret(after) ? refuse("classification-too-high") : ALLOWED;
  }
  if (!isCoOrganiser(actor, before)) return refuse("not-your-event");
  if (!sameContent(ofLeadAlone(before), ofLeadAlone(after))) {
    return refuse("only-your-occurrences");
  }
  return checkOccurrenceChanges(actor, before, after);
}

function checkOccurrenceChanges(
  actor: Actor,
  before: EventDraft,
  after: EventDraft,
): Verdict<EventChangeRefusal> {
  const ids = (draft: EventDraft) => draft.occurrences.map(({ id }) => id);
  if (JSON.stringify(ids(before)) !== JSON.stringify(ids(after))) {
    return refuse("only-lead-adds-or-removes");
  }
  const hosts = (occurrence: OccurrenceDraft | undefined) =>
    occurrence !== undefined && canHostOccurrence(actor, before, occurrence);
  const allowed = before.occurrences.every((occurrence, index) => {
    const changed = after.occurrences[index];
    return sameContent(occurrence, changed) || (hosts(occurrence) && hosts(changed));
  });
  return allowed ? ALLOWED : refuse("occurrence-not-yours");
}

function isCoOrganiser(actor: Actor, event: EventDraft): boolean {
  return (
    can(actor, "event.edit") &&
    actor.organiser !== null &&
    event.coOrganisers.includes(actor.organiser)
  );
}

function ofLeadAlone({
  occurrences: _occurrences,
  guests: _guests,
  ...own
}: EventDraft): Omit<EventDraft, "occurrences" | "guests"> {
  return own;
}
