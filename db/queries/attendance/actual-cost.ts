/** What a placement cost in the end. What was planned is part of the event itself. N12 */
import { eq, sql } from "drizzle-orm";
import type { Money } from "~/domain/value/money";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";

/** In the currency of the planned cost, where there is one: the caller has seen to that. */
export async function updateActualCost(
  tx: Handle,
  occurrenceId: number,
  cost: Money | null,
): Promise<void> {
  const currency = cost?.currency ?? null;
  await tx
    .update(occurrences)
    .set({
      actualCostAmount: cost?.amount ?? null,
      actualCostQualifier: cost?.qualifier ?? null,
      costCurrency: sql`case when ${occurrences.costAmount} is null then ${currency} else ${occurrences.costCurrency} end`,
    })
    .where(eq(occurrences.id, occurrenceId));
}
