/** Single-use links, by the hash of their token. A link is open until it is used, replaced or past its end. */
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Handle } from "../../client";
import { oneTimeLinks } from "../../schema/people";

export async function addOneTimeLink(
  tx: Handle,
  row: typeof oneTimeLinks.$inferInsert,
): Promise<void> {
  await tx.insert(oneTimeLinks).values(row);
}

export async function findOpenLink(db: Handle, tokenHash: string, now: Date) {
  const rows = await db
    .select({
      purpose: oneTimeLinks.purpose,
      userId: oneTimeLinks.userId,
      expiresAt: oneTimeLinks.expiresAt,
    })
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.tokenHash, tokenHash),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    );
  return rows[0] ?? null;
}

export async function updateLinkUsed(tx: Handle, tokenHash: string, at: Date): Promise<void> {
  await tx.update(oneTimeLinks).set({ usedAt: at }).where(eq(oneTimeLinks.tokenHash, tokenHash));
}

/** Open links of a person end when a newer one is made or the account is closed. */
export async function removeOpenLinksOf(tx: Handle, userId: number): Promise<void> {
  await tx
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.userId, userId), isNull(oneTimeLinks.usedAt)));
}

export async function removeOpenWelcomeLinks(tx: Handle): Promise<void> {
  await tx
    .delete(oneTimeLinks)
    .where(and(eq(oneTimeLinks.purpose, "welcome"), isNull(oneTimeLinks.usedAt)));
}
