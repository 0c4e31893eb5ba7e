/** Every organisation with all names that it is known by, for the rows of a table. P35, P38, P82 */
import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import { foldedNames, standingOrganisation } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import { asksNothing } from "~/domain/value/search-words";
import type { Handle } from "../../client";
import {
  eventPartners,
  occurrencePartners,
  organisationFormerNames,
  organisationSpellings,
  organisations,
} from "../../schema/organisations";
import { hasWords } from "../store/word-index";
import { type StoredOrganisation, storedOrganisation } from "./organisations";

/** One that stands for itself. `others`: names of what was merged into it, former names and spellings, folded. */
export type KnownByNames = {
  id: number;
  name: BilingualText;
  state: string | null;
  mayBeNamed: boolean;
  /** Not taken off the list: then it is found by no name, only by its number. P39 */
  isListed: boolean;
  others: string[];
};

export async function listKnownByNames(db: Handle): Promise<KnownByNames[]> {
  const { id, nameJa, nameEn, state, mayBeNamed, mergedInto, withdrawnAt } = organisations;
  const rows = await db
    .select({ id, ja: nameJa, en: nameEn, state, mayBeNamed, into: mergedInto, withdrawnAt })
    .from(organisations)
    .orderBy(asc(id));
  const merges = new Map(rows.map((row) => [row.id, row.into]));
  const known = new Map<number, KnownByNames>();
  for (const { ja, en, into, withdrawnAt: gone, ...row } of rows) {
    const one = { ...row, name: { ja, en }, isListed: gone === null, others: [] };
    if (into === null) known.set(row.id, one);
  }
  const add = (of: number, names: readonly string[]) =>
    known.get(standingOrganisation(of, merges))?.others.push(...names);
  for (const { id: of, ja, en, into } of rows) if (into !== null) add(of, foldedNames({ ja, en }));
  const former = await db
    .select()
    .from(organisationFormerNames)
    .orderBy(asc(organisationFormerNames.id));
  for (const { organisationId, nameJa: ja, nameEn: en } of former)
    add(organisationId, foldedNames({ ja, en }));
  const spellings = await db
    .select()
    .from(organisationSpellings)
    .orderBy(asc(organisationSpellings.spelling));
  for (const { organisationId, spelling } of spellings) add(organisationId, [spelling]);
  return [...known.values()];
}

const MOST_OF_ONE_NAME = 20;

/** Those that have this name now, by the index of words: of one name without reading all of them. */
export async function findOfName(
  db: Handle,
  folded: string,
): Promise<{ id: number; name: BilingualText; state: string | null }[]> {
  if (asksNothing(folded)) return [];
  const { id, nameJa, nameEn, state } = organisations;
  const rows = await db
    .select({ id, ja: nameJa, en: nameEn, state })
    .from(organisations)
    .where(
      and(
        isNull(organisations.mergedInto),
        isNull(organisations.withdrawnAt),
        hasWords(id, "partner", folded),
      ),
    )
    .orderBy(asc(id))
    .limit(MOST_OF_ONE_NAME);
  return rows
    .map(({ ja, en, ...row }) => ({ ...row, name: { ja, en } }))
    .filter(({ name }) => foldedNames(name).includes(folded));
}

export async function listOrganisationsById(
  db: Handle,
  ids: readonly number[],
): Promise<StoredOrganisation[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(inArray(organisations.id, [...ids]))
    .orderBy(asc(organisations.id));
  return rows.map(storedOrganisation);
}

/** Some at a time, in the order of their ids: those that stand for themselves and are on the list. */
export async function listOrganisationsBehind(
  db: Handle,
  after: number,
  limit: number,
): Promise<StoredOrganisation[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(
      and(
        gt(organisations.id, after),
        isNull(organisations.mergedInto),
        isNull(organisations.withdrawnAt),
      ),
    )
    .orderBy(asc(organisations.id))
    .limit(limit);
  return rows.map(storedOrganisation);
}

/** Names typed into events stay as names: they belong to nobody then. */
export async function unlinkNames(tx: Handle, id: number): Promise<void> {
  for (const table of [eventPartners, occurrencePartners])
    await tx.update(table).set({ partnerId: null }).where(eq(table.partnerId, id));
}
