/** Names of the register of partners that answer what is typed into a box for one. */

import type { Context } from "~/context/context.server";
import { isUnreadable } from "~/domain/value/typed-text";
import { listOrganisationNames } from "~db/queries/organisation/organisation-list";

const MOST_NAMES = 50;
const LONGEST_SEARCH = 200;

/** Null for what cannot be read as text. */
export async function readPartnerNames(
  { db, language }: Context,
  typed: string,
): Promise<string[] | null> {
  if (isUnreadable(typed)) return null;
  return await listOrganisationNames(db.read, typed.slice(0, LONGEST_SEARCH), {
    ...{ language, limit: MOST_NAMES },
  });
}
