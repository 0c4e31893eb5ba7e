/** Marking an event as withdrawn, and taking the mark away. Either counts as a change of the event. */
import { eq, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { events } from "../../schema/events";

/** Null: there is no such event. */
export async function findWithdrawal(
  db: Handle,
  eventId: number,
): Promise<{ withdrawnAt: Date | null } | null> {
  const rows = await db
    .select({ withdrawnAt: events.withdrawnAt })
    .from(events)
    .where(eq(events.id, eventId));
  return rows[0] ?? null;
}

type Withdrawal = { withdrawn: { at: Date; reason: string } | null; userId: number; at: Date };

export async function updateWithdrawal(
  tx: Handle,
  eventId: number,
  { withdrawn, userId, at }: Withdrawal,
): Promise<void> {
  await tx
    .update(events)
    .set({
      withdrawnAt: withdrawn?.at ?? null,
      withdrawnReason: withdrawn?.reason ?? null,
      revision: sql`${events.revision} + 1`,
      updatedBy: userId,
      updatedAt: at,
    })
    .where(eq(events.id, eventId));
}
