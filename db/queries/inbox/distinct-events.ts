/** Pairs of events that somebody found to be two. */
import type { Handle } from "../../client";
import { distinctEvents } from "../../schema/approvals";

/** Answers whether it was not said before. */
export async function addDistinctEvents(
  tx: Handle,
  one: number,
  other: number,
  said: { by: number; at: Date },
): Promise<boolean> {
  const rows = await tx
    .insert(distinctEvents)
    .values({
      first: Math.min(one, other),
      second: Math.max(one, other),
      saidBy: said.by,
      saidAt: said.at,
    })
    .onConflictDoNothing()
    .returning({ first: distinctEvents.first });
  return rows.length > 0;
}
