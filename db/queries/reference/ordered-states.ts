/** The 56 areas in the order of their names in a language. */
import { asc } from "drizzle-orm";
import { PLACELESS_KEYS } from "~/domain/counting/axis";
import type { Language } from "~/domain/value/language";
import { inNameOrder } from "~/domain/value/name-order";
import type { Handle } from "../../client";
import { states } from "../../schema/reference";
import { keptReference } from "../store/data-version";

/** By FIPS code. */
export const listStates = keptReference((db) => db.select().from(states).orderBy(asc(states.fips)));

/** The keys of all rows of the state axis. */
export async function listStateKeys(db: Handle): Promise<string[]> {
  return [...(await listStates(db)).map(({ code }) => code), ...PLACELESS_KEYS];
}

export async function listOrderedStates(db: Handle, language: Language) {
  return inNameOrder(await listStates(db), language, ({ nameJa, nameEn, kana }) => {
    return { name: { ja: nameJa, en: nameEn }, reading: kana };
  });
}
