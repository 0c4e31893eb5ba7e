/** The register of organisations. A merged one is found by its own address and listed nowhere. P35-P39 */
import { and, asc, eq, inArray, isNull, type SQL } from "drizzle-orm";
import {
  type PartnerDraft,
  type PartnerType,
  partnerNames,
  standingPartner,
} from "~/domain/partner";
import type { BilingualText, Language } from "~/domain/value/language";
import { compareNames, inNameOrder, type Named, orderedName } from "~/domain/value/name-order";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { eventPartners, occurrencePartners, organisations } from "../../schema/organisations";
import { hasWords } from "../store/word-index";
import { listAllNames, listStandingFor } from "./partner-families";
import { refreshPartnerWords } from "./partner-words";

export type StoredPartner = {
  id: number;
  draft: PartnerDraft;
  mergedInto: number | null;
  withdrawnAt: Date | null;
  fictional: boolean;
  revision: number;
};

export type PartnerFilter = {
  q: string | null;
  type: PartnerType | null;
  state: string | null;
};

/** Where a page of the list ends: what its last row is ordered by, and its id. */
export type PartnerCursor = { name: string; id: number };

/** Partners that stand for themselves, in the order of their names. */
export async function listPartners(
  db: Handle,
  filter: PartnerFilter,
  page: { after: PartnerCursor | null; limit: number; language: Language },
): Promise<StoredPartner[]> {
  const { after, limit, language } = page;
  const ordered = await listInOrder(db, filter, language);
  const rest = after ? ordered.filter((row) => comesAfter(row, after, language)) : ordered;
  const ids = rest.slice(0, limit).map(({ id }) => id);
  const rows = await db.select().from(organisations).where(inArray(organisations.id, ids));
  const stored = new Map(rows.map((row) => [row.id, storedPartner(row)]));
  return ids.flatMap((id) => stored.get(id) ?? []);
}

/** No database orders by the collation of a language, and organisations are few. */
async function listInOrder(db: Handle, filter: PartnerFilter, language: Language) {
  const rows = await db
    .select({
      id: organisations.id,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      reading: organisations.reading,
    })
    .from(organisations)
    .where(matches(filter))
    .orderBy(asc(organisations.id));
  const named = rows.map(({ id, ja, en, reading }) => ({ id, name: { ja, en }, reading }));
  return inNameOrder(named, language, (partner) => partner);
}

function comesAfter(
  partner: Named & { id: number },
  { name, id }: PartnerCursor,
  language: Language,
): boolean {
  const order = compareNames(orderedName(partner, language), name, language);
  return order > 0 || (order === 0 && partner.id > id);
}

export async function countPartners(db: Handle, filter: PartnerFilter): Promise<number> {
  return await db.$count(organisations, matches(filter));
}

export async function findPartner(db: Handle, id: number): Promise<StoredPartner | null> {
  const rows = await db.select().from(organisations).where(eq(organisations.id, id));
  return rows[0] === undefined ? null : storedPartner(rows[0]);
}

/** Partners merged into this one directly. */
export async function listMergedPartners(db: Handle, id: number): Promise<StoredPartner[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(eq(organisations.mergedInto, id))
    .orderBy(asc(organisations.id));
  return rows.map(storedPartner);
}

/** Null: the register itself. */
export type Stamp = { userId: number | null; at: Date; fictional?: boolean };

export async function addPartner(
  tx: Handle,
  draft: PartnerDraft,
  { userId, at, fictional = false }: Stamp,
): Promise<number> {
  const rows = await tx
    .insert(organisations)
    .values({
      ...columnsOf(draft),
      searchText: "",
      fictional,
      createdBy: userId,
      createdAt: at,
      updatedBy: userId,
      updatedAt: at,
    })
    .returning({ id: organisations.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The partner was not stored");
  await refreshPartnerWords(tx, [id]);
  return id;
}

export async function updatePartner(
  tx: Handle,
  id: number,
  draft: PartnerDraft,
  { userId, at, revision }: Omit<Stamp, "fictional"> & { revision: number },
): Promise<void> {
  await tx
    .update(organisations)
    .set({ ...columnsOf(draft), updatedBy: userId, updatedAt: at, revision })
    .where(eq(organisations.id, id));
  await refreshPartnerWords(tx, [id]);
}

/** Merges a partner into another that stands for itself, or parts them again: the other is then found by its own names. P38 */
export async function updateMerge(
  tx: Handle,
  { id, other, merged }: { id: number; other: number; merged: boolean },
): Promise<void> {
  const mergedInto = merged ? other : null;
  await tx.update(organisations).set({ mergedInto }).where(eq(organisations.id, id));
  await refreshPartnerWords(tx, [...(await listStandingFor(tx, [other])).values(), other]);
}

export async function updatePartnerWithdrawal(
  tx: Handle,
  id: number,
  withdrawnAt: Date | null,
): Promise<void> {
  await tx.update(organisations).set({ withdrawnAt }).where(eq(organisations.id, id));
}

/** Everybody who stands for itself, with state and all names, former ones behind: to look for likely duplicates. P38 */
export async function listComparablePartners(
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
    .where(standsForItself())
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
 * The partner each of these names belongs to, by folded name: null where none or several have it. P35
 *
 * By the names of one that was merged the one it turned out to be is found. P38
 */
export async function findPartnersByName(
  db: Handle,
  names: readonly string[],
): Promise<Map<string, number | null>> {
  const asked = new Set(names.map(fold));
  const found = new Map<string, Set<number>>();
  if (asked.size === 0) return new Map();
  const rows = await db
    .select({
      id: organisations.id,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      into: organisations.mergedInto,
    })
    .from(organisations)
    .where(isNull(organisations.withdrawnAt));
  const merges = new Map(rows.map(({ id, into }) => [id, into]));
  for (const { id, ja, en } of rows) {
    for (const name of partnerNames({ ja, en })) {
      if (!asked.has(name)) continue;
      found.set(name, (found.get(name) ?? new Set()).add(standingPartner(id, merges)));
    }
  }
  return new Map(
    names.map((name) => {
      const ids = [...(found.get(fold(name)) ?? [])];
      return [name, ids.length === 1 ? (ids[0] ?? null) : null];
    }),
  );
}

/** Names that were typed before the partner was registered belong to it from then on; refresh the events after it. P35 */
export async function linkNames(tx: Handle, partnerId: number, name: BilingualText): Promise<void> {
  const own = new Set(partnerNames(name));
  for (const table of [eventPartners, occurrencePartners]) {
    const rows = await tx
      .selectDistinct({ name: table.name })
      .from(table)
      .where(isNull(table.partnerId));
    const typed = rows.map((row) => row.name).filter((one) => own.has(fold(one)));
    if (typed.length > 0)
      await tx
        .update(table)
        .set({ partnerId })
        .where(and(isNull(table.partnerId), inArray(table.name, typed)));
  }
}

/** Names to offer in a form, those of the register in one language after the other; `q`: what they answer. */
export async function listPartnerNames(
  db: Handle,
  q: string | null,
  { language, limit }: { language: Language; limit: number },
): Promise<string[]> {
  const rows = (await listInOrder(db, { q, type: null, state: null }, language)).slice(0, limit);
  return [
    ...new Set(rows.flatMap(({ name: { ja, en } }) => [ja, en].filter((name) => name !== null))),
  ];
}

function standsForItself(): SQL | undefined {
  return and(isNull(organisations.mergedInto), isNull(organisations.withdrawnAt));
}

function matches({ q, type, state }: PartnerFilter): SQL | undefined {
  return and(
    standsForItself(),
    type ? eq(organisations.type, type) : undefined,
    state ? eq(organisations.state, state) : undefined,
    q === null ? undefined : hasWords(organisations.id, "partner", q),
  );
}

function columnsOf(draft: PartnerDraft) {
  const { type, name, reading, state, placeName, languages, website, note } = draft;
  return {
    ...{ type, reading, state, placeName, languages, website, note },
    nameJa: name.ja,
    nameEn: name.en,
  };
}

function storedPartner(row: typeof organisations.$inferSelect): StoredPartner {
  const { id, mergedInto, withdrawnAt, fictional, revision } = row;
  const { type, reading, state, placeName, languages, website, note } = row;
  const name = { ja: row.nameJa, en: row.nameEn };
  return {
    ...{ id, mergedInto, withdrawnAt, fictional, revision },
    draft: { type, name, reading, state, placeName, languages, website, note },
  };
}
