/** Signed-in browsers, by the hash of their cookie's token. */
import { and, eq, gt, lt, or, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { signIns, users } from "../../schema/people";
import { madeOnce } from "../store/made-once";

/** The active user of a sign-in that is neither idle nor past its end; null otherwise. */
export async function findSignedInUser(
  db: Handle,
  tokenHash: string,
  { createdAfter, seenAfter, before }: { createdAfter: Date; seenAfter: Date; before: Date },
) {
  const instants = { createdAfter, seenAfter, before };
  const rows = await signedIn(db).execute({ tokenHash, ...asStored(instants) });
  return rows[0] ?? null;
}

/** Asked twice for every page. */
const signedIn = madeOnce((db) =>
  db
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
        eq(signIns.tokenHash, sql.placeholder("tokenHash")),
        eq(users.active, true),
        gt(signIns.createdAt, sql`${sql.placeholder("createdAfter")}`),
        gt(signIns.lastSeenAt, sql`${sql.placeholder("seenAfter")}`),
        // Begun or seen while the clock was ahead: it would never end.
        lt(signIns.createdAt, sql`${sql.placeholder("before")}`),
        lt(signIns.lastSeenAt, sql`${sql.placeholder("before")}`),
      ),
    )
    .limit(1)
    .prepare(),
);

const asStored = (instants: Record<string, Date>) =>
  Object.fromEntries(
    Object.entries(instants).map(([name, at]) => [name, signIns.createdAt.mapToDriverValue(at)]),
  );

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
