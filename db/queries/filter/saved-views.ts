/** The views that people saved. */
import { and, asc, eq } from "drizzle-orm";
import type { Handle } from "../../client";
import { savedViews } from "../../schema/people";

export type SavedView = Awaited<ReturnType<typeof listViewsOf>>[number];

/** Of one person, in the order in which they were saved. */
export async function listViewsOf(db: Handle, userId: number) {
  return await db
    .select({
      id: savedViews.id,
      key: savedViews.key,
      name: savedViews.name,
      address: savedViews.address,
      isStart: savedViews.isStart,
    })
    .from(savedViews)
    .where(eq(savedViews.userId, userId))
    .orderBy(asc(savedViews.id));
}

/** Where a link leads, whoever saved it. */
export async function findViewAddress(db: Handle, key: string): Promise<string | null> {
  const rows = await db
    .select({ address: savedViews.address })
    .from(savedViews)
    .where(eq(savedViews.key, key));
  return rows[0]?.address ?? null;
}

/** Where somebody begins, or null where they chose nothing. */
export async function findStartAddress(db: Handle, userId: number): Promise<string | null> {
  const rows = await db
    .select({ address: savedViews.address })
    .from(savedViews)
    .where(and(eq(savedViews.userId, userId), eq(savedViews.isStart, true)));
  return rows[0]?.address ?? null;
}

export async function addView(
  tx: Handle,
  row: typeof savedViews.$inferInsert,
): Promise<{ id: number }> {
  const [added] = await tx.insert(savedViews).values(row).returning({ id: savedViews.id });
  if (added === undefined) throw new Error("The view was not written");
  return added;
}

export async function removeView(tx: Handle, viewId: number): Promise<void> {
  await tx.delete(savedViews).where(eq(savedViews.id, viewId));
}

/** One view at most is the start: null for none. */
export async function updateStart(
  tx: Handle,
  userId: number,
  viewId: number | null,
): Promise<void> {
  await tx.update(savedViews).set({ isStart: false }).where(eq(savedViews.userId, userId));
  if (viewId !== null)
    await tx.update(savedViews).set({ isStart: true }).where(eq(savedViews.id, viewId));
}
