/** The actual reach of a placement, by measure. What was planned is part of the event itself. N6 */
import { and, asc, eq } from "drizzle-orm";
import type { ReachDraft } from "~/domain/event/event-draft";
import type { Handle } from "../../client";
import { reachFigures } from "../../schema/observations";

export type ActualReach = Pick<ReachDraft, "measure" | "value" | "qualifier">;

const isActualOf = (occurrenceId: number) =>
  and(eq(reachFigures.occurrenceId, occurrenceId), eq(reachFigures.phase, "actual"));

export async function listActualReach(db: Handle, occurrenceId: number): Promise<ActualReach[]> {
  return await db
    .select({
      measure: reachFigures.measure,
      value: reachFigures.value,
      qualifier: reachFigures.qualifier,
    })
    .from(reachFigures)
    .where(isActualOf(occurrenceId))
    .orderBy(asc(reachFigures.measure));
}

/** The figures given are all there is: a measure left out is not known. */
export async function replaceActualReach(
  tx: Handle,
  occurrenceId: number,
  figures: readonly ActualReach[],
): Promise<void> {
  await tx.delete(reachFigures).where(isActualOf(occurrenceId));
  for (const figure of figures) {
    await tx.insert(reachFigures).values({ ...figure, occurrenceId, phase: "actual" });
  }
}
