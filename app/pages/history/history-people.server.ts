/** Whom the filter of /history offers: the first names in order, and always the person asked for. N9 */
import type { Language } from "~/domain/value/language";
import type { Handle } from "~db/client";
import { countUsers, findUser, listUserNames } from "~db/queries/people/users";

/** More than this no list is pleasant to choose from. */
const MOST_PEOPLE = 500;

export async function readHistoryPeople(db: Handle, askedId: number | null, language: Language) {
  const first = await listUserNames(db, language, MOST_PEOPLE);
  const beyond = askedId !== null && !first.some(({ id }) => id === askedId);
  const asked = beyond ? await findUser(db, askedId) : null;
  return {
    people: asked === null ? first : [...first, { id: asked.id, name: asked.name }],
    peopleTotal:
      (await countUsers(db, { active: true })) + (await countUsers(db, { active: false })),
  };
}
