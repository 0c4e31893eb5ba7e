/** Signed-in browsers, by the hash of their cookie's token. */
import { and, eq, gt, lt, or } from "drizzle-orm";
import type { Handle } from "../../client";
import { signIns, users } from "../../schema/people";

/** The active user of a sign-in that is neither idle nor past its end; null otherwise. */
export async function findSignedInUser(
  db: Handle,
  tokenHash: string,
  { createdAfter, seenAfter, before }: { createdAfter: Date; seenAfter: Date; before: Date },
) {
  const rows = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      organiser: users.organiser,
      language: users.language,
      approver: users.approver,
      lastSeenAt: signIns.lastSeenAt,
    })
    .from(signIns)
    .innerJoin(users, eq(users.id, signIns.userId))
    .where(
      and(
        eq(signIns.tokenHash, tokenHash),
        eq(users.active, true),
        gt(signIns.createdAt, createdAfter),
        gt(signIns.lastSeenAt, seenAfter),
        // Begun or seen while the clock was ahead: it would never end.
        lt(signIns.createdAt, before),
        lt(signIns.lastSeenAt, before),
      ),
    )
    .limit(1);
  return rows[0] ?? null;
}

export async function addSignIn(tx: Handle, row: typeof signIns.$inferInsert): Promise<void> {
  await tx.insert(signIns).values(row);
}

export async function updateLastSeen(tx: Handle, tokenHash: string, at: Date): Promise<void> {
  await tx.update(signIns).set({ lastSeenAt: at }).where(eq(signIns.tokenHash, tokenHash));
}

export async function removeSignIn(tx: Handle, tokenHash: string): Promise<void> {
  await tx.delete(signIns).where(eq(signIns.tokenHash, tokenHash));
}

/** Signs a person out everywhere: after deactivation, a new role or a new password. */
export async function removeSignInsOf(tx: Handle, userId: number): Promise<void> {
  await tx.delete(signIns).where(eq(signIns.userId, userId));
}

/** Rows that no cookie can open any more. */
export async function removeEndedSignIns(
  tx: Handle,
  { createdBefore, createdAfter }: { createdBefore: Date; createdAfter: Date },
): Promise<void> {
  const { createdAt } = signIns;
  await tx.delete(signIns).where(or(lt(createdAt, createdBefore), gt(createdAt, createdAfter)));
}
