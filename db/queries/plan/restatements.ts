/** How tags stand under each published plan, by the crosswalk between the versions. P26 */
import { asc } from "drizzle-orm";
import { type Restatement, restatementOf } from "~/domain/plan/restatement";
import type { Handle } from "../../client";
import { crosswalkLinks } from "../../schema/reference";
import { keptReference } from "../store/data-version";
import { findPlanBook } from "./plans";

/** By plan; a version whose date is not known is left out. */
export const listRestatements = keptReference(readRestatements);

async function readRestatements(db: Handle): Promise<ReadonlyMap<string, Restatement>> {
  const book = await findPlanBook(db);
  const rows = await db
    .select()
    .from(crosswalkLinks)
    .orderBy(asc(crosswalkLinks.fromTerm), asc(crosswalkLinks.toTerm));
  const links = rows.map(({ fromTerm, toTerm }) => ({ from: fromTerm, to: toTerm }));
  return new Map(
    book.versions.flatMap(({ id }) => {
      const restatement = restatementOf(id, { ...book, links });
      return restatement === null ? [] : [[id, restatement]];
    }),
  );
}
