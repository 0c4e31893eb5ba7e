/** What somebody who decides has seen of an event before: it ends with an entry of the trail, whatever came after it is new. */
import type { ApprovalStep } from "./approval";

type Taken = { id: number; step: ApprovalStep };

/**
 * The entry that what is decided on now is compared with: the last approval; else the submission that was returned
 * last; else the first submission. Null where nobody has been asked before. `steps`: oldest first.
 */
export function seenBefore(steps: readonly Taken[]): number | null {
  const decided = steps.findLast(({ step }) => step === "approve" || step === "return");
  if (decided?.step === "approve") return decided.id;
  const submissions = steps.filter(({ step }) => step === "submit" || step === "resubmit");
  const returned = submissions.findLast(({ id }) => decided !== undefined && id < decided.id);
  return (returned ?? submissions[0])?.id ?? null;
}
