/** What was decided of events, by which criterion, when and by whom. N13 */
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { CountingChoice } from "~/domain/counting/counting-decision";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { auditEntries, users } from "../../schema/people";

export type DecidedEvent = CountingChoice & { id: number; withdrawn: boolean };

const MOST_AT_ONCE = 4_000;

/** In the order of their numbers; those that do not exist are left out. */
export async function listDecisions(db: Handle, ids: readonly number[]): Promise<DecidedEvent[]> {
  const found: DecidedEvent[] = [];
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const rows = await db
      .select({
        id: events.id,
        counted: events.counted,
        criterion: events.countedCriterion,
        withdrawnAt: events.withdrawnAt,
      })
      .from(events)
      .where(inArray(events.id, ids.slice(at, at + MOST_AT_ONCE)))
      .orderBy(asc(events.id));
    found.push(
      ...rows.map(({ withdrawnAt, ...row }) => ({ ...row, withdrawn: withdrawnAt !== null })),
    );
  }
  return found;
}

export async function updateDecision(
  tx: Handle,
  ids: readonly number[],
  { counted, criterion }: CountingChoice,
  { userId, at }: { userId: number | null; at: Date | null },
): Promise<void> {
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE)
    await tx
      .update(events)
      .set({ counted, countedCriterion: criterion, countedBy: userId, countedAt: at })
      .where(inArray(events.id, ids.slice(from, from + MOST_AT_ONCE)));
}

/** What an event says of its decision; the name is null where nobody of the register decided. */
export async function findDecision(db: Handle, eventId: number) {
  const [row] = await db
    .select({
      counted: events.counted,
      criterion: events.countedCriterion,
      at: events.countedAt,
      by: users.name,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.countedBy))
    .where(eq(events.id, eventId));
  return row ?? null;
}

/** What one person decided in one go and nobody has changed since, with what stood before. */
export async function listDecidedTogether(
  db: Handle,
  { userId, at }: { userId: number; at: Date },
): Promise<{ id: number; before: unknown }[]> {
  const rows = await db
    .select({ id: events.id, before: auditEntries.before })
    .from(auditEntries)
    .innerJoin(events, sql`${auditEntries.subjectId} = cast(${events.id} as text)`)
    .where(
      and(
        ...[eq(auditEntries.userId, userId), eq(auditEntries.at, at)],
        ...[eq(auditEntries.action, "event.count"), eq(auditEntries.subjectType, "event")],
        ...[eq(events.countedBy, userId), eq(events.countedAt, at)],
      ),
    )
    .orderBy(desc(auditEntries.id));
  return rows;
}
