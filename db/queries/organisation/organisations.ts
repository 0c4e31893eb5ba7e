/** One organisation of the register. A merged one is found by its own address and listed nowhere. P35-P39 */
import { asc, eq } from "drizzle-orm";
import { formerName, type OrganisationDraft } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { keepFormerName } from "./former-names";
import { listMergedUpwards } from "./organisation-families";
import { refreshOrganisationWords } from "./organisation-words";

export type StoredOrganisation = {
  id: number;
  draft: OrganisationDraft;
  /** P83 */
  mayBeNamed: boolean;
  mergedInto: number | null;
  withdrawnAt: Date | null;
  fictional: boolean;
  revision: number;
};

export async function findOrganisation(db: Handle, id: number): Promise<StoredOrganisation | null> {
  const rows = await db.select().from(organisations).where(eq(organisations.id, id));
  return rows[0] === undefined ? null : storedOrganisation(rows[0]);
}

/** Organisations merged into this one directly. */
export async function listMergedOrganisations(
  db: Handle,
  id: number,
): Promise<StoredOrganisation[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(eq(organisations.mergedInto, id))
    .orderBy(asc(organisations.id));
  return rows.map(storedOrganisation);
}

/** Null: the register itself. */
export type Stamp = { userId: number | null; at: Date; fictional?: boolean };

export async function addOrganisation(
  tx: Handle,
  draft: OrganisationDraft,
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
  if (id === undefined) throw new Error("The organisation was not stored");
  await refreshOrganisationWords(tx, [id]);
  return id;
}

/** `former`: the names it had until now; those that it no longer has are kept as former ones. P82 */
export async function updateOrganisation(
  tx: Handle,
  id: number,
  draft: OrganisationDraft,
  change: Omit<Stamp, "fictional"> & { revision: number; former: BilingualText },
): Promise<void> {
  const { userId, at, revision, former } = change;
  await tx
    .update(organisations)
    .set({ ...columnsOf(draft), updatedBy: userId, updatedAt: at, revision })
    .where(eq(organisations.id, id));
  const gone = formerName(former, draft.name);
  if (gone !== null) await keepFormerName(tx, id, gone, { userId, at });
  await refreshOrganisationWords(tx, [id]);
}

/** Merges an organisation into another that stands for itself, or parts them again: the other is then found by its own names. P38 */
export async function updateMerge(
  tx: Handle,
  { id, other, merged }: { id: number; other: number; merged: boolean },
): Promise<void> {
  const mergedInto = merged ? other : null;
  await tx.update(organisations).set({ mergedInto }).where(eq(organisations.id, id));
  await refreshOrganisationWords(tx, [...(await listMergedUpwards(tx, other)), id]);
}

export async function updateOrganisationWithdrawal(
  tx: Handle,
  id: number,
  withdrawnAt: Date | null,
): Promise<void> {
  await tx.update(organisations).set({ withdrawnAt }).where(eq(organisations.id, id));
}

/** P81 */
export async function updateParent(tx: Handle, id: number, parentId: number | null): Promise<void> {
  await tx.update(organisations).set({ parentId }).where(eq(organisations.id, id));
  await refreshOrganisationWords(tx, [id]);
}

/** P83 */
export async function updateMayBeNamed(tx: Handle, id: number, mayBeNamed: boolean): Promise<void> {
  await tx.update(organisations).set({ mayBeNamed }).where(eq(organisations.id, id));
}

/** Those above an organisation, each with the one it belongs to, as far as they are known. P81 */
export async function listParents(
  db: Handle,
  id: number | null,
): Promise<Map<number, number | null>> {
  const parents = new Map<number, number | null>();
  for (let at = id; at !== null && !parents.has(at); at = parents.get(at) ?? null) {
    const rows = await db
      .select({ parentId: organisations.parentId, into: organisations.mergedInto })
      .from(organisations)
      .where(eq(organisations.id, at));
    // A merged one belongs where the one belongs that it turned out to be.
    parents.set(at, rows[0]?.into ?? rows[0]?.parentId ?? null);
  }
  return parents;
}

function columnsOf({ name, ...draft }: OrganisationDraft) {
  const { type, reading, state, placeName, languages, website, note } = draft;
  const { isPartner, parentId, seatInJapan } = draft;
  return {
    ...{ type, reading, state, placeName, languages, website, note },
    ...{ isPartner, parentId, seatInJapan, nameJa: name.ja, nameEn: name.en },
  };
}

export function storedOrganisation(row: typeof organisations.$inferSelect): StoredOrganisation {
  const { id, mayBeNamed, mergedInto, withdrawnAt, fictional, revision } = row;
  const { type, reading, state, placeName, languages, website, note } = row;
  const { isPartner, parentId, seatInJapan } = row;
  const name = { ja: row.nameJa, en: row.nameEn };
  return {
    ...{ id, mayBeNamed, mergedInto, withdrawnAt, fictional, revision },
    draft: {
      ...{ type, name, reading, state, placeName, languages, website, note },
      ...{ isPartner, parentId, seatInJapan },
    },
  };
}
