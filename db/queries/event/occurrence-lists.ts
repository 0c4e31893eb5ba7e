/** The lists that stand beside occurrences: who holds them, what they are narrowed to, which states they name. */
import { inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { occurrenceOrganisers, occurrenceTags, placementStates } from "../../schema/events";

export async function listOccurrenceLists(db: Handle, ids: number[]) {
  return {
    organisers: await db
      .select()
      .from(occurrenceOrganisers)
      .where(inArray(occurrenceOrganisers.occurrenceId, ids)),
    tags: await db.select().from(occurrenceTags).where(inArray(occurrenceTags.occurrenceId, ids)),
    states: await db
      .select()
      .from(placementStates)
      .where(inArray(placementStates.occurrenceId, ids)),
  };
}
