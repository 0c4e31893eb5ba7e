/** Who gets a digest of the inbox, and what was sent. Days are Tokyo's. P8 */
import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Handle } from "../../client";
import { digests } from "../../schema/approvals";
import { users } from "../../schema/people";

/** Active people with a password who want a digest and have none of this day yet. */
export async function listDigestsDue(db: Handle, day: CalendarDate) {
  return await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      organiser: users.organiser,
      language: users.language,
      approver: users.approver,
    })
    .from(users)
    .where(
      and(
        eq(users.active, true),
        eq(users.digest, true),
        isNotNull(users.passwordHash),
        sql`not exists (select 1 from ${digests} where ${digests.userId} = ${users.id} and ${digests.day} = ${day})`,
      ),
    )
    .orderBy(asc(users.id));
}

type Digest = typeof digests.$inferInsert;

/** False: somebody else has it. */
export async function claimDigest(tx: Handle, digest: Digest): Promise<boolean> {
  const added = await tx
    .insert(digests)
    .values(digest)
    .onConflictDoNothing()
    .returning({ userId: digests.userId });
  return added.length > 0;
}

/** One that could not be sent. */
export async function returnDigest(tx: Handle, { userId, day }: Digest): Promise<void> {
  await tx.delete(digests).where(and(eq(digests.userId, userId), eq(digests.day, day)));
}

export async function findWantsDigest(db: Handle, userId: number): Promise<boolean> {
  const rows = await db.select({ digest: users.digest }).from(users).where(eq(users.id, userId));
  return rows[0]?.digest ?? false;
}

export async function updateWantsDigest(
  tx: Handle,
  userId: number,
  wanted: boolean,
): Promise<void> {
  await tx.update(users).set({ digest: wanted }).where(eq(users.id, userId));
}
