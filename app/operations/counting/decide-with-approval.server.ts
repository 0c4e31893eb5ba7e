/** The decision that goes with an approval: what the approver says, or what is proposed. N13 */
import type { Author } from "~/context/context.server";
import {
  type CountingChoice,
  checkDecision,
  type DecisionRefusal,
  proposedCounted,
} from "~/domain/counting/counting-decision";
import { ALLOWED, type Verdict } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { listCriteria } from "~db/queries/counting/counting-criteria";
import { listDecisions } from "~db/queries/counting/counting-decisions";
import { storeDecision } from "./store-decision.server";

export async function decideWithApproval(
  tx: Handle,
  author: Author,
  eventId: number,
  choice: CountingChoice | null,
): Promise<Verdict<DecisionRefusal>> {
  const events = await listDecisions(tx, [eventId]);
  const { counted = "pending", criterion = null } = events[0] ?? {};
  const decided = choice ?? { counted: proposedCounted(counted), criterion };
  const verdict = checkDecision(decided, await listCriteria(tx), criterion);
  if (!verdict.ok) return verdict;
  await storeDecision(tx, author, events, decided);
  return ALLOWED;
}
