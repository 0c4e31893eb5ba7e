/** Bearer tokens of the API, by the hash of the token. */
import { and, eq } from "drizzle-orm";
import type { Handle } from "../../client";
import { apiTokens, users } from "../../schema/people";

export async function addApiToken(tx: Handle, row: typeof apiTokens.$inferInsert): Promise<void> {
  await tx.insert(apiTokens).values(row);
}

/** The active person a token belongs to; null otherwise. */
export async function findUserOfApiToken(db: Handle, tokenHash: string) {
  const rows = await db
    .select({
      id: users.id,
      email: users.email,
      name: users.name,
      role: users.role,
      organiser: users.organiser,
      language: users.language,
      approver: users.approver,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), eq(users.active, true)))
    .limit(1);
  return rows[0] ?? null;
}

/** May programs write with it? */
export async function isWritingToken(db: Handle, tokenHash: string): Promise<boolean> {
  const rows = await db
    .select({ mayWrite: apiTokens.mayWrite })
    .from(apiTokens)
    .where(eq(apiTokens.tokenHash, tokenHash));
  return rows[0]?.mayWrite ?? false;
}

/** Answers how many there were. */
export async function removeApiTokensOf(tx: Handle, userId: number): Promise<number> {
  const removed = await tx
    .delete(apiTokens)
    .where(eq(apiTokens.userId, userId))
    .returning({ userId: apiTokens.userId });
  return removed.length;
}
