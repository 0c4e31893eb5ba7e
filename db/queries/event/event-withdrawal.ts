/** Marking an event as withdrawn, and taking the mark away. Either counts as a change of the event. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { refreshSums } from "../counting/event-sums";
import { inList } from "../store/in-list";

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
  withdrawal: Withdrawal,
): Promise<void> {
  await withdrawEvents(tx, [eventId], withdrawal);
}

/** In the order in which they are told. */
export async function listStandingEvents(db: Handle, ids: readonly number[]): Promise<number[]> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(inList(events.id, ids), isNull(events.withdrawnAt)))
    .orderBy(asc(events.id));
  const standing = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => standing.has(id));
}

export async function withdrawEvents(
  tx: Handle,
  ids: readonly number[],
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
    .where(inList(events.id, ids));
  await refreshSums(tx, ids);
}
