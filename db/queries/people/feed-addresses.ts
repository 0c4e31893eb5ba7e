/** The addresses of calendar feeds, by the hash of their secret part. P175 */
import { and, eq } from "drizzle-orm";
import type { Handle } from "../../client";
import { feedAddresses, users } from "../../schema/people";

/** The one address of somebody from now on: an earlier one ends. */
export async function putFeedAddress(
  tx: Handle,
  row: typeof feedAddresses.$inferInsert,
): Promise<void> {
  const { tokenHash, createdAt } = row;
  await tx
    .insert(feedAddresses)
    .values(row)
    .onConflictDoUpdate({ target: feedAddresses.userId, set: { tokenHash, createdAt } });
}

/** Since when somebody has an address; null for none. */
export async function findFeedAddress(
  db: Handle,
  userId: number,
): Promise<{ createdAt: Date } | null> {
  const rows = await db
    .select({ createdAt: feedAddresses.createdAt })
    .from(feedAddresses)
    .where(eq(feedAddresses.userId, userId));
  return rows[0] ?? null;
}

/** The active person an address belongs to; null otherwise. */
export async function findUserOfFeed(db: Handle, tokenHash: string) {
  const rows = await db
    .select({
      ...{ id: users.id, role: users.role, organiser: users.organiser },
      language: users.language,
    })
    .from(feedAddresses)
    .innerJoin(users, eq(users.id, feedAddresses.userId))
    .where(and(eq(feedAddresses.tokenHash, tokenHash), eq(users.active, true)))
    .limit(1);
  return rows[0] ?? null;
}

/** Answers whether there was one. */
export async function removeFeedAddressOf(tx: Handle, userId: number): Promise<boolean> {
  const removed = await tx
    .delete(feedAddresses)
    .where(eq(feedAddresses.userId, userId))
    .returning({ userId: feedAddresses.userId });
  return removed.length > 0;
}
