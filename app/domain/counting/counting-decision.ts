/**
 * Deciding whether an event is counted as our own. N13
 *
 * The approver decides with the approval, and the secretariat at any time. "No" says by which criterion; "yes" may;
 * "pending" gives the decision back and has none. A change of substance submits the event again (P5) and leaves the
 * decision as it is: with the next approval it is proposed, and may be decided anew.
 */
import type { Bilingual } from "~/domain/value/language";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import type { Counted, Decision } from "./counted";

export type CountingChoice = { counted: Counted; criterion: string | null };
export type Criterion = { code: string; decision: Decision; retired: boolean };
/** `code`: null for a new one. */
export type CriterionInput = Omit<Criterion, "code"> & { code: string | null; name: Bilingual };
export type DecisionRefusal = "criterion-missing" | "criterion-unknown";

/** What the form of an approval proposes. */
export function proposedCounted(present: Counted): Decision {
  return present === "no" ? "no" : "yes";
}

/** `kept`: the criterion that the event has by the same decision; it stays possible after it is retired. */
export function checkDecision(
  { counted, criterion }: CountingChoice,
  criteria: readonly Criterion[],
  kept: string | null = null,
): Verdict<DecisionRefusal> {
  const offered = criteria.filter(
    ({ code, decision, retired }) => decision === counted && (!retired || code === kept),
  );
  if (criterion !== null)
    return offered.some(({ code }) => code === criterion) ? ALLOWED : refuse("criterion-unknown");
  return counted === "no" && offered.length > 0 ? refuse("criterion-missing") : ALLOWED;
}

/** Is the choice another one than what stands? */
export function changesDecision(before: CountingChoice, after: CountingChoice): boolean {
  return before.counted !== after.counted || before.criterion !== after.criterion;
}
