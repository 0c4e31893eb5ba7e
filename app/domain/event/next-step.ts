/**
 * What fits an event in its state for this person: the one thing its page offers first. Case C6
 *
 * To decide or submit comes before anything else, for others wait; then what has begun and is not yet recorded, then
 * what came of an event all of which was held; before its day an event is edited.
 */
import type { ApprovalStep } from "~/domain/approval/approval";
import { stands } from "~/domain/counting/standing";
import { hasBegun } from "~/domain/day/local-time";
import type { EventDraft, OccurrenceDraft } from "./event-draft";

export type NextStep = "decide" | "submit" | "log" | "write-results" | "edit";

export type StepFacts = {
  draft: EventDraft;
  /** The steps of approval that this person may take now. */
  steps: readonly ApprovalStep[];
  /** Does this person change the event as a whole? */
  mayEdit: boolean;
  /** Ids of the occurrences this person may change and log. */
  mayHost: readonly number[];
  /** Of the sessions, by id: how many official observations there are. */
  officialCounts: ReadonlyMap<number, number>;
};

export function nextStep(facts: StepFacts, now: Date): NextStep | null {
  const { draft, steps, mayEdit, mayHost, officialCounts } = facts;
  if (steps.includes("approve")) return "decide";
  if (steps.includes("submit")) return "submit";
  const hosted = draft.occurrences.filter(({ id }) => id !== null && mayHost.includes(id));
  if (hosted.length === 0) return null;
  const isOwed = (one: OccurrenceDraft) =>
    canBeLogged(one, now) && !isRecorded(one, officialCounts.get(one.id ?? 0) ?? 0);
  if (hosted.some(isOwed)) return "log";
  const standing = draft.occurrences.filter(({ outcome }) => stands(outcome));
  const isHeld = standing.length > 0 && standing.every(({ outcome }) => outcome === "held");
  const isUnwritten = draft.results.ja === null && draft.results.en === null;
  return isHeld && isUnwritten && mayEdit ? "write-results" : "edit";
}

/** Is there anything to log? Nothing can be said of what has not begun. */
export function hasLoggable({ draft, mayHost }: StepFacts, now: Date): boolean {
  return draft.occurrences.some(
    (one) => one.id !== null && mayHost.includes(one.id) && canBeLogged(one, now),
  );
}

function canBeLogged(one: OccurrenceDraft, now: Date): boolean {
  return stands(one.outcome) && hasBegun({ ...one, firstFrom: one.first.from }, now);
}

/** A placement is recorded by its actual reach, a session by who came. N4, N6 */
function isRecorded({ placement, outcome }: OccurrenceDraft, officialCount: number): boolean {
  if (placement === null) return officialCount > 0;
  return outcome === "held" && placement.reach.some(({ phase }) => phase === "actual");
}
