/** The register of organisations as a list: those that stand for themselves, by their names in a language. P38, P80 */
import { and, asc, eq, gt, inArray, isNull, type SQL } from "drizzle-orm";
import type { OrganisationStanding, OrganisationType } from "~/domain/organisation/organisation";
import type { Language } from "~/domain/value/language";
import { compareNames, firstInNameOrder, type Named, orderedName } from "~/domain/value/name-order";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { hasWords } from "../store/word-index";
import { idsAs } from "./organisation-standing";
import { type StoredOrganisation, storedOrganisation } from "./organisations";

export type OrganisationFilter = {
  q: string | null;
  type: OrganisationType | null;
  state: string | null;
  /** Null: all of them, also those that are neither. */
  as: OrganisationStanding | null;
};

/** Where a page of the list ends: what its last row is ordered by, and its id. */
export type OrganisationCursor = { name: string; id: number };

/** In the order of their names. */
export async function listOrganisations(
  db: Handle,
  filter: OrganisationFilter,
  page: { after: OrganisationCursor | null; limit: number; language: Language },
): Promise<StoredOrganisation[]> {
  const { after, limit, language } = page;
  const all = await listNamed(db, filter);
  const rest = after ? all.filter((row) => comesAfter(row, after, language)) : all;
  const first = firstInNameOrder(rest, { language, limit }, (organisation) => organisation);
  const ids = first.map(({ id }) => id);
  const rows = await db.select().from(organisations).where(inArray(organisations.id, ids));
  const stored = new Map(rows.map((row) => [row.id, storedOrganisation(row)]));
  return ids.flatMap((id) => stored.get(id) ?? []);
}

/** In the order of their registration, as programs read them. */
export async function listOrganisationsAsEntered(
  db: Handle,
  filter: OrganisationFilter,
  { after, limit }: { after: number | null; limit: number },
): Promise<{ rows: StoredOrganisation[]; next: number | null }> {
  const rows = await db
    .select()
    .from(organisations)
    .where(and(await matches(db, filter), after === null ? undefined : gt(organisations.id, after)))
    .orderBy(asc(organisations.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  return {
    rows: page.map(storedOrganisation),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

export async function countOrganisations(db: Handle, filter: OrganisationFilter): Promise<number> {
  return await db.$count(organisations, await matches(db, filter));
}

/** Is one of the demonstration programme among them? */
export async function containsFictionalOrganisation(
  db: Handle,
  filter: OrganisationFilter,
): Promise<boolean> {
  const where = and(await matches(db, filter), eq(organisations.fictional, true));
  return (await db.$count(organisations, where)) > 0;
}

/** Names to offer in a form, those of the register in one language after the other; `q`: what they answer. */
export async function listOrganisationNames(
  db: Handle,
  q: string | null,
  { language, limit }: { language: Language; limit: number },
): Promise<string[]> {
  const filter = { q, type: null, state: null, as: null };
  const all = await listNamed(db, filter);
  const rows = firstInNameOrder(all, { language, limit }, (organisation) => organisation);
  return [
    ...new Set(rows.flatMap(({ name: { ja, en } }) => [ja, en].filter((name) => name !== null))),
  ];
}

/** No database orders by the collation of a language: they are read as plain lists, because there are thousands. */
async function listNamed(db: Handle, filter: OrganisationFilter): Promise<NamedOrganisation[]> {
  const { id, nameJa, nameEn, reading } = organisations;
  const { rows } = await db.lists(
    db
      .select({ id, nameJa, nameEn, reading })
      .from(organisations)
      .where(await matches(db, filter))
      .orderBy(asc(organisations.id))
      .getSQL(),
  );
  return (rows as [number, string | null, string | null, string | null][]).map((row) => ({
    ...{ id: row[0], name: { ja: row[1], en: row[2] }, reading: row[3] },
  }));
}

type NamedOrganisation = Named & { id: number };

function comesAfter(
  organisation: NamedOrganisation,
  { name, id }: OrganisationCursor,
  language: Language,
): boolean {
  const order = compareNames(orderedName(organisation, language), name, language);
  return order > 0 || (order === 0 && organisation.id > id);
}

async function matches(
  db: Handle,
  { q, type, state, as }: OrganisationFilter,
): Promise<SQL | undefined> {
  const standings = as === "both" ? (["partner", "company"] as const) : as === null ? [] : [as];
  const asked: (SQL | undefined)[] = [];
  for (const standing of standings) asked.push(await idsAs(db, standing));
  return and(
    isNull(organisations.mergedInto),
    isNull(organisations.withdrawnAt),
    ...asked,
    type ? eq(organisations.type, type) : undefined,
    state ? eq(organisations.state, state) : undefined,
    q === null ? undefined : hasWords(organisations.id, "partner", q),
  );
}
