/** The lists that stand beside occurrences, each in the order of its keys: who holds them, what they are narrowed to, which states they name. */
import { asc, inArray } from "drizzle-orm";
import type { Handle } from "../../client";
import { occurrenceOrganisers, occurrenceTags, placementStates } from "../../schema/events";

export async function listOccurrenceLists(db: Handle, ids: number[]) {
  return {
    organisers: await db
      .select()
      .from(occurrenceOrganisers)
      .where(inArray(occurrenceOrganisers.occurrenceId, ids))
      .orderBy(asc(occurrenceOrganisers.occurrenceId), asc(occurrenceOrganisers.organiser)),
    tags: await db
      .select()
      .from(occurrenceTags)
      .where(inArray(occurrenceTags.occurrenceId, ids))
      .orderBy(asc(occurrenceTags.occurrenceId), asc(occurrenceTags.term)),
    states: await db
      .select()
      .from(placementStates)
      .where(inArray(placementStates.occurrenceId, ids))
      .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state)),
  };
}
