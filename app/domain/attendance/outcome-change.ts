/**
 * Whether an occurrence may be held, cancelled, postponed or set back to scheduled. N0
 *
 * Each change starts from one outcome, so that a step taken by mistake is undone before another is taken.
 * Observations are kept by every change; a cancelled or postponed occurrence counts nowhere.
 */

import type { OccurrenceType } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import { hasBegun, type Start } from "~/domain/day/local-time";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

export const OUTCOME_CHANGES = ["hold", "cancel", "postpone", "undo"] as const;
export type OutcomeChange = (typeof OUTCOME_CHANGES)[number];

export type OutcomeRefusal =
  | "event-withdrawn"
  | "not-begun"
  | "already-scheduled"
  | "already-held"
  | "is-cancelled"
  | "is-postponed";

export type Changing = Start & { outcome: Outcome; withdrawn: boolean };

const STANDS: Record<Outcome, OutcomeRefusal> = {
  scheduled: "already-scheduled",
  held: "already-held",
  cancelled: "is-cancelled",
  postponed: "is-postponed",
};

export function checkOutcomeChange(
  change: OutcomeChange,
  occurrence: Changing,
  now: Date,
): Verdict<OutcomeRefusal> {
  const { outcome, withdrawn } = occurrence;
  if (withdrawn) return refuse("event-withdrawn");
  const fits = change === "undo" ? outcome !== "scheduled" : outcome === "scheduled";
  if (!fits) return refuse(STANDS[outcome]);
  if (change === "hold" && !hasBegun(occurrence, now)) return refuse("not-begun");
  return ALLOWED;
}

/** The changes a page offers: all but those that cannot be. */
export function possibleChanges(occurrence: Changing, now: Date): OutcomeChange[] {
  return OUTCOME_CHANGES.filter((change) => checkOutcomeChange(change, occurrence, now).ok);
}

export type LoggingRefusal =
  | "event-withdrawn"
  | "not-begun"
  | "is-cancelled"
  | "is-postponed"
  | "not-a-session"
  | "not-a-placement"
  | "cost-currency-differs";

export type Loggable = Changing & { type: OccurrenceType };

type DatedOccurrence = Pick<
  OccurrenceDraft,
  "outcome" | "placement" | "first" | "startTime" | "startsLater" | "zone"
>;

/** An occurrence of a stored event as it is asked about here. */
export function standingOf(
  event: { withdrawnAt: Date | null },
  { outcome, placement, first, startTime, startsLater, zone }: DatedOccurrence,
): Loggable {
  return {
    type: placement === null ? "session" : "placement",
    withdrawn: event.withdrawnAt !== null,
    firstFrom: first.from,
    ...{ outcome, startTime, startsLater, zone },
  };
}

/** May attendance be logged here? Logging performs held on a scheduled session that has begun. */
export function checkAttendanceLogging(session: Loggable, now: Date): Verdict<LoggingRefusal> {
  return session.type === "session" ? checkLogging(session, now) : refuse("not-a-session");
}

/** May actual reach be logged here? It does not say that the placement is over, so its outcome stays. N6 */
export function checkReachLogging(placement: Loggable, now: Date): Verdict<LoggingRefusal> {
  return placement.type === "placement" ? checkLogging(placement, now) : refuse("not-a-placement");
}

function checkLogging(occurrence: Loggable, now: Date): Verdict<LoggingRefusal> {
  if (occurrence.withdrawn) return refuse("event-withdrawn");
  if (occurrence.outcome === "cancelled") return refuse("is-cancelled");
  if (occurrence.outcome === "postponed") return refuse("is-postponed");
  return hasBegun(occurrence, now) ? ALLOWED : refuse("not-begun");
}
