/** Fields that the texts of terms name: to find and to suggest a term by, never a row of a total. */
import { asc, eq } from "drizzle-orm";
import type { Bilingual } from "~/domain/value/language";
import type { Handle } from "../../client";
import { plans, planTerms, termFields } from "../../schema/reference";

export type TermField = Bilingual & { term: string };

/** Of all published versions, in the order of the text. */
export async function listTermFields(db: Handle): Promise<TermField[]> {
  return await db
    .select({ term: termFields.term, ja: termFields.nameJa, en: termFields.nameEn })
    .from(termFields)
    .innerJoin(planTerms, eq(planTerms.key, termFields.term))
    .innerJoin(plans, eq(plans.id, planTerms.plan))
    .where(eq(plans.status, "published"))
    .orderBy(asc(termFields.term), asc(termFields.position));
}

/** The fields of one term. */
export function fieldsOf(fields: readonly TermField[], key: string): Bilingual[] {
  return fields.filter(({ term }) => term === key).map(({ ja, en }) => ({ ja, en }));
}
