/** The organisations of the register as rows of a table are read against them, and by what name each is written. P35 */
import type { BilingualText } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";
import { canonicalName, type NamedOrganisation } from "~/import/organisation-entry";
import { beginningOf } from "~/import/organisation-match";
import type { Handle } from "~db/client";
import {
  findOfName,
  listKnownByNames,
  listOrganisationsById,
} from "~db/queries/organisation/named-organisations";
import { listStandingFor } from "~db/queries/organisation/organisation-families";

/** By number, and by every name. */
export async function readKnownOrganisations(db: Handle) {
  const byId = new Map<string, NamedOrganisation>();
  const present = new Map<string, NamedOrganisation[]>();
  const others = new Map<string, NamedOrganisation[]>();
  const alike = new Map<string, NamedOrganisation[]>();
  const put = (index: Map<string, NamedOrganisation[]>, key: string, one: NamedOrganisation) => {
    const own = index.get(key);
    if (own === undefined) index.set(key, [one]);
    else if (!own.includes(one)) own.push(one);
  };
  for (const one of await listKnownByNames(db)) {
    byId.set(String(one.id), one);
    if (!one.isListed) continue;
    const names = [one.name.ja, one.name.en].flatMap((name) => (name === null ? [] : [fold(name)]));
    for (const name of names) put(present, name, one);
    for (const name of one.others) put(others, name, one);
    for (const name of [...names, ...one.others]) put(alike, beginningOf(name), one);
  }
  return { byId, present, others, alike };
}

/** How cells of our own files name these, by their ids: a merged one as the one that it turned out to be. P38 */
export async function namesInCells(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, { id: number; name: string }>> {
  const standing = await listStandingFor(db, ids);
  const named = new Map<number, { id: number; name: string }>();
  for (const { id, draft } of await listOrganisationsById(db, [...new Set(standing.values())]))
    named.set(id, { id, name: await nameAlone(db, { id, name: draft.name }) });
  return new Map(
    [...standing].flatMap(([id, at]) => {
      const one = named.get(at);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
}

async function nameAlone(db: Handle, one: { id: number; name: BilingualText }): Promise<string> {
  const present = new Map<string, NamedOrganisation[]>();
  for (const name of [one.name.ja, one.name.en]) {
    if (name === null) continue;
    const same = await findOfName(db, fold(name));
    present.set(
      fold(name),
      same.map((other) => ({ ...other, mayBeNamed: false, others: [] })),
    );
  }
  return canonicalName(one, { present });
}
