/** Organisations by the names that they have, had, and are known by in files. P35, P38, P82 */
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { foldedNames } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import {
  eventPartners,
  occurrencePartners,
  organisationFoldedNames,
  organisationSpellings,
  organisations,
} from "../../schema/organisations";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { listAllNames, listStandingFor } from "./organisation-families";

/** Everybody who stands for itself, with state and all names, former ones behind: to look for likely duplicates. P38 */
export async function listComparableOrganisations(
  db: Handle,
): Promise<{ id: number; name: BilingualText; names: BilingualText[]; state: string | null }[]> {
  const rows = await db
    .select({
      id: organisations.id,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      state: organisations.state,
    })
    .from(organisations)
    .where(and(isNull(organisations.mergedInto), isNull(organisations.withdrawnAt)))
    .orderBy(asc(organisations.id));
  const names = await listAllNames(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, ja, en, state }) => {
    return { id, name: { ja, en }, names: names.get(id) ?? [], state };
  });
}

/**
 * The organisation each of these names belongs to, by the name as it was asked: null where none or several have it. P35
 *
 * By the names of one that was merged the one it turned out to be is found. P38 A name that somebody has stands before
 * former names and spellings of others. P82
 */
export async function findOrganisationsByName(
  db: Handle,
  names: readonly string[],
): Promise<Map<string, number | null>> {
  const asked = new Map(names.map((name) => [name, fold(name)]));
  const folded = [...new Set(asked.values())];
  const named = [...(await listFolded(db, folded)), ...(await listSpelled(db, folded))];
  const standing = await listStandingFor(
    db,
    named.map(({ id }) => id),
  );
  const owners = new Map<string, { present: Set<number>; former: Set<number> }>();
  for (const { name, id, former } of named) {
    const of = owners.get(name) ?? { present: new Set(), former: new Set() };
    owners.set(name, of);
    of[former ? "former" : "present"].add(standing.get(id) ?? id);
  }
  return new Map(
    [...asked].map(([name, by]) => {
      const { present, former } = owners.get(by) ?? { present: NOBODY, former: NOBODY };
      return [name, onlyOne(present.size > 0 ? present : former)];
    }),
  );
}

const NOBODY: ReadonlySet<number> = new Set();

function onlyOne(ids: ReadonlySet<number>): number | null {
  const [only = null] = ids;
  return ids.size === 1 ? only : null;
}

const foldedOf = madeOnce((db) => {
  const { folded, organisationId: id, former } = organisationFoldedNames;
  return db
    .select({ name: folded, id, former })
    .from(organisationFoldedNames)
    .innerJoin(organisations, and(eq(organisations.id, id), isNull(organisations.withdrawnAt)))
    .where(inListNamed(folded, "names"))
    .orderBy(asc(folded), asc(id))
    .prepare();
});
const spelledOf = madeOnce((db) => {
  const { spelling, organisationId: id } = organisationSpellings;
  return db
    .select({ name: spelling, id })
    .from(organisationSpellings)
    .innerJoin(organisations, and(eq(organisations.id, id), isNull(organisations.withdrawnAt)))
    .where(inListNamed(spelling, "names"))
    .orderBy(asc(spelling))
    .prepare();
});

/** One that is withdrawn has no name. */
async function listFolded(db: Handle, names: readonly string[]) {
  return await foldedOf(db).execute({ names: listOf(names) });
}

async function listSpelled(db: Handle, names: readonly string[]) {
  const rows = await spelledOf(db).execute({ names: listOf(names) });
  return rows.map((row) => ({ ...row, former: true }));
}

/** Names that were typed before the organisation was registered belong to it from then on; refresh the events after it. P35 */
export async function linkNames(
  tx: Handle,
  organisationId: number,
  name: BilingualText,
): Promise<void> {
  const own = new Set(foldedNames(name));
  for (const table of [eventPartners, occurrencePartners]) {
    const rows = await tx
      .selectDistinct({ name: table.name })
      .from(table)
      .where(isNull(table.partnerId));
    const typed = rows.map((row) => row.name).filter((one) => own.has(fold(one)));
    if (typed.length > 0)
      await tx
        .update(table)
        .set({ partnerId: organisationId })
        .where(and(isNull(table.partnerId), inArray(table.name, typed)));
  }
}
