/** The parts that a stored file lies in: each fits one turn of the write queue, and none more is held in memory. */
import { setImmediate } from "node:timers/promises";
import { and, asc, eq, gt, gte } from "drizzle-orm";
import type { Handle } from "../../client";
import { fileParts } from "../../schema/files";

export const PART_BYTES = 262_144;

/** Adds nothing where that part is there. */
export async function addFilePart(
  tx: Handle,
  part: { hash: string; position: number; content: Buffer },
): Promise<void> {
  await tx.insert(fileParts).values(part).onConflictDoNothing();
}

/** Parts are added in their order: so many are there, from position 0. */
export async function countFileParts(db: Handle, hash: string): Promise<number> {
  return await db.$count(fileParts, eq(fileParts.hash, hash));
}

export async function removeFileParts(tx: Handle, hash: string, from: number): Promise<void> {
  await tx.delete(fileParts).where(and(eq(fileParts.hash, hash), gte(fileParts.position, from)));
}

/** One after the other, whether all are there or not; others are answered between two. */
export async function* readFileParts(db: Handle, hash: string): AsyncGenerator<Buffer> {
  let position = -1;
  for (;;) {
    const [part] = await db
      .select({ position: fileParts.position, content: fileParts.content })
      .from(fileParts)
      .where(and(eq(fileParts.hash, hash), gt(fileParts.position, position)))
      .orderBy(asc(fileParts.position))
      .limit(1);
    if (part === undefined) return;
    position = part.position;
    yield part.content;
    await setImmediate();
  }
}
