/** The 56 areas in the order of their names in a language. */
import { asc } from "drizzle-orm";
import type { Language } from "~/domain/value/language";
import { inNameOrder } from "~/domain/value/name-order";
import type { Handle } from "../../client";
import { states } from "../../schema/reference";

export async function listOrderedStates(db: Handle, language: Language) {
  const rows = await db.select().from(states).orderBy(asc(states.fips));
  return inNameOrder(rows, language, ({ nameJa, nameEn, kana }) => {
    return { name: { ja: nameJa, en: nameEn }, reading: kana };
  });
}
