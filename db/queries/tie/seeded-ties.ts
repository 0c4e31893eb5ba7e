/** Storing sister ties, and visits and meetings of the seeds. Ties that were edited or imported since are left alone. */
import { and, notInArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { ties, visits } from "../../schema/ties";
import { isUntouched } from "../reference/marked-rows";
import { excluded } from "../reference/reference-rows";

export type TieRow = typeof ties.$inferInsert;
export type VisitRow = typeof visits.$inferInsert;

/** By their keys. */
export async function putSeededTies(tx: Handle, rows: readonly TieRow[]): Promise<void> {
  const { id: _, editedAt: _edited, importId: _import, ...set } = excluded(ties);
  for (const row of rows)
    await tx
      .insert(ties)
      .values(row)
      .onConflictDoUpdate({ target: ties.key, set, setWhere: isUntouched(ties) });
}

/** Untouched ones alone: answers 0, nothing refers to them. */
export async function removeSeededTiesExcept(tx: Handle, keys: readonly string[]): Promise<number> {
  await tx.delete(ties).where(and(isUntouched(ties), notInArray(ties.key, [...keys])));
  return 0;
}

/** Nobody edits them: all are replaced. */
export async function replaceVisits(tx: Handle, rows: readonly VisitRow[]): Promise<void> {
  await tx.delete(visits);
  for (const row of rows) await tx.insert(visits).values(row);
}
