/** How often a wrong password was tried on an account, by day: whoever keeps the accounts sees it. */
import { and, eq, gte, lt, max, sql, sum } from "drizzle-orm";
import type { Handle } from "../../client";
import { failedSignIns } from "../../schema/people";

const KEPT_DAYS = 90;
const SHOWN_DAYS = 30;

export async function addFailedSignIn(tx: Handle, userId: number, at: Date): Promise<void> {
  await tx
    .insert(failedSignIns)
    .values({ userId, day: dayOf(at), count: 1, lastAt: at })
    .onConflictDoUpdate({
      target: [failedSignIns.userId, failedSignIns.day],
      set: { count: sql`${failedSignIns.count} + 1`, lastAt: at },
    });
  await tx
    .delete(failedSignIns)
    .where(and(eq(failedSignIns.userId, userId), lt(failedSignIns.day, daysBefore(at, KEPT_DAYS))));
}

/** Of the last thirty days; null where there was none. */
export async function countFailedSignIns(
  db: Handle,
  userId: number,
  now: Date,
): Promise<{ count: number; lastAt: Date } | null> {
  const rows = await db
    .select({ count: sum(failedSignIns.count).mapWith(Number), lastAt: max(failedSignIns.lastAt) })
    .from(failedSignIns)
    .where(
      and(eq(failedSignIns.userId, userId), gte(failedSignIns.day, daysBefore(now, SHOWN_DAYS))),
    );
  const { count = 0, lastAt = null } = rows[0] ?? {};
  return lastAt === null ? null : { count, lastAt };
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const daysBefore = (at: Date, days: number): string =>
  dayOf(new Date(at.getTime() - days * 24 * 3_600_000));
