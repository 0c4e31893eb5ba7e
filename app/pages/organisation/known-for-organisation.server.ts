/** What the boxes of an organisation's form may name: states, and the one that it belongs to. P81 */

import type { Context } from "~/context/context.server";
import { foldedNames } from "~/domain/organisation/organisation";
import type { KnownForOrganisation } from "~/domain/organisation/typed-organisation";
import { fold } from "~/domain/value/search-text";
import { listMapAreas } from "~db/queries/map/map-reference";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";
import { findOrganisation } from "~db/queries/organisation/organisations";

/** `parent`: as it was typed. `id`: the organisation that is changed; the parent it has needs no name of its own. */
export async function readKnownForOrganisation(
  { db, language }: Pick<Context, "db" | "language">,
  parent: string,
  id: number | null,
): Promise<KnownForOrganisation> {
  const states = await listMapAreas(db.read, language);
  return {
    states: new Set(states.map(({ code }) => code)),
    parentId: parent.trim() === "" ? null : await findParent({ db }, parent, id),
  };
}

async function findParent({ db }: Pick<Context, "db">, typed: string, id: number | null) {
  const own = id === null ? null : await findOrganisation(db.read, id);
  const parentId = own?.draft.parentId ?? null;
  const stored = parentId === null ? null : await findOrganisation(db.read, parentId);
  if (stored !== null && foldedNames(stored.draft.name).includes(fold(typed))) return stored.id;
  return (await findOrganisationsByName(db.read, [typed])).get(typed) ?? null;
}
