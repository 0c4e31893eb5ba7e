/** Bearer tokens of the API, by the hash of the token. */
import { and, asc, eq, sql } from "drizzle-orm";
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
      lastUsedAt: apiTokens.lastUsedAt,
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

export async function updateTokenUsed(tx: Handle, tokenHash: string, at: Date): Promise<void> {
  await tx.update(apiTokens).set({ lastUsedAt: at }).where(eq(apiTokens.tokenHash, tokenHash));
}

/** The oldest first, each under the key by which people tell it from the others. */
export async function listApiTokensOf(db: Handle, userId: number) {
  const rows = await db
    .select()
    .from(apiTokens)
    .where(eq(apiTokens.userId, userId))
    .orderBy(asc(apiTokens.createdAt), asc(apiTokens.tokenHash));
  return rows.map(({ tokenHash, mayWrite, createdAt, lastUsedAt }) => ({
    ...{ key: keyOf(tokenHash), mayWrite, createdAt, lastUsedAt },
  }));
}

/** All of somebody, or the one of this key: those that were there. */
export async function removeApiTokensOf(
  tx: Handle,
  userId: number,
  key: string | null,
): Promise<{ key: string; mayWrite: boolean }[]> {
  const removed = await tx
    .delete(apiTokens)
    .where(
      and(
        eq(apiTokens.userId, userId),
        key === null ? undefined : eq(sql`substr(${apiTokens.tokenHash}, 1, ${KEY_LENGTH})`, key),
      ),
    )
    .returning({ tokenHash: apiTokens.tokenHash, mayWrite: apiTokens.mayWrite });
  return removed.map(({ tokenHash, mayWrite }) => ({ key: keyOf(tokenHash), mayWrite }));
}

/** The beginning of a hash: tells tokens of a person apart, and opens nothing. */
const KEY_LENGTH = 8;
const keyOf = (tokenHash: string): string => tokenHash.slice(0, KEY_LENGTH);
