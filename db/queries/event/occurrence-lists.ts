/** The lists that stand beside occurrences, each in the order of its keys: who holds them, what they are narrowed to, which states they name. */
import { asc } from "drizzle-orm";
import type { Handle } from "../../client";
import {
  occurrenceOrganisers,
  occurrenceTags,
  placementStates,
} from "../../schema/occurrence-lists";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

const organisersOf = madeOnce((db) =>
  db
    .select()
    .from(occurrenceOrganisers)
    .where(inListNamed(occurrenceOrganisers.occurrenceId, "ids"))
    .orderBy(asc(occurrenceOrganisers.occurrenceId), asc(occurrenceOrganisers.organiser))
    .prepare(),
);
const tagsOf = madeOnce((db) =>
  db
    .select()
    .from(occurrenceTags)
    .where(inListNamed(occurrenceTags.occurrenceId, "ids"))
    .orderBy(asc(occurrenceTags.occurrenceId), asc(occurrenceTags.term))
    .prepare(),
);
const statesOf = madeOnce((db) =>
  db
    .select()
    .from(placementStates)
    .where(inListNamed(placementStates.occurrenceId, "ids"))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state))
    .prepare(),
);

export async function listOccurrenceLists(db: Handle, of: readonly number[]) {
  const ids = listOf(of);
  return {
    organisers: await organisersOf(db).execute({ ids }),
    tags: await tagsOf(db).execute({ ids }),
    states: await statesOf(db).execute({ ids }),
  };
}
