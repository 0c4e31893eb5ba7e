/** Storing the facts of the seeds. */
import { asc, inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { areaFacts } from "../../schema/figures";
import { isUntouched } from "../reference/marked-rows";
import { excluded, inChunks } from "../reference/reference-rows";

export type AreaFactRow = typeof areaFacts.$inferInsert;

/** What was imported keeps what it says. */
export async function putAreaFacts(tx: Handle, rows: readonly AreaFactRow[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(areaFacts)
      .values(chunk)
      .onConflictDoUpdate({
        target: areaFacts.id,
        set: excluded(areaFacts),
        setWhere: isUntouched(areaFacts),
      }),
  );
}

/** Untouched ones alone: answers 0, nothing refers to them. */
export async function removeAreaFactsExcept(tx: Handle, ids: readonly string[]): Promise<number> {
  const stored = await tx
    .select({ id: areaFacts.id })
    .from(areaFacts)
    .where(isUntouched(areaFacts))
    .orderBy(asc(areaFacts.id));
  const kept = new Set(ids);
  const gone = stored.map(({ id }) => id).filter((id) => !kept.has(id));
  await tx.delete(areaFacts).where(inArray(areaFacts.id, gone));
  return 0;
}
