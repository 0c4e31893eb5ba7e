/** Organisations by the names that they have, had, and are known by in files. P35, P38, P82 */
import { and, asc, inArray, isNull } from "drizzle-orm";
import { foldedNames, standingOrganisation } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import {
  eventPartners,
  occurrencePartners,
  organisationSpellings,
  organisations,
} from "../../schema/organisations";
import { listAllFormerNames } from "./former-names";
import { listAllNames } from "./organisation-families";

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
  const asked = new Set(names.map(fold));
  if (asked.size === 0) return new Map();
  const rows = await db
    .select({
      id: organisations.id,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      into: organisations.mergedInto,
    })
    .from(organisations)
    .where(isNull(organisations.withdrawnAt))
    .orderBy(asc(organisations.id));
  const merges = new Map(rows.map(({ id, into }) => [id, into]));
  const [present, former] = [ownersOf(asked, merges), ownersOf(asked, merges)];
  for (const { id, ja, en } of rows) present.add(id, foldedNames({ ja, en }));
  for (const { organisationId, name } of await listAllFormerNames(db))
    former.add(organisationId, foldedNames(name));
  for (const { organisationId, spelling } of await listAskedSpellings(db, asked))
    former.add(organisationId, [spelling]);
  return new Map(
    names.map((name) => {
      const folded = fold(name);
      return [name, present.has(folded) ? present.onlyOne(folded) : former.onlyOne(folded)];
    }),
  );
}

/** Who has which of the names that are asked for; one that is withdrawn has none. */
function ownersOf(asked: ReadonlySet<string>, merges: ReadonlyMap<number, number | null>) {
  const owners = new Map<string, Set<number>>();
  return {
    add(id: number, names: readonly string[]) {
      if (!merges.has(id)) return;
      for (const name of names) {
        if (!asked.has(name)) continue;
        owners.set(name, (owners.get(name) ?? new Set()).add(standingOrganisation(id, merges)));
      }
    },
    has: (name: string) => owners.has(name),
    onlyOne(name: string): number | null {
      const ids = [...(owners.get(name) ?? [])];
      return ids.length === 1 ? (ids[0] ?? null) : null;
    },
  };
}

async function listAskedSpellings(db: Handle, asked: ReadonlySet<string>) {
  const { spelling, organisationId } = organisationSpellings;
  return await db
    .select({ spelling, organisationId })
    .from(organisationSpellings)
    .where(inArray(spelling, [...asked]))
    .orderBy(asc(spelling));
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
