/** The companies that a file of sites names: found, made with it, and taken back with it. P68 */
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import {
  eventPartners,
  occurrencePartners,
  organisationSpellings,
  organisations,
  partnerContacts,
} from "../../schema/organisations";
import { auditEntries } from "../../schema/people";
import { siteOrganisations } from "../../schema/sites";
import { refreshOrganisationWords } from "../organisation/organisation-words";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { removeWords } from "../store/word-index";

/** Every organisation that stands for itself or was merged, and every spelling that was confirmed. */
export async function listCompanyNames(db: Handle) {
  const rows = await db
    .select({
      id: organisations.id,
      ja: organisations.nameJa,
      en: organisations.nameEn,
      into: organisations.mergedInto,
      seatInJapan: organisations.seatInJapan,
    })
    .from(organisations)
    .where(isNull(organisations.withdrawnAt))
    .orderBy(asc(organisations.id));
  const spellings = await db
    .select({ spelling: organisationSpellings.spelling, id: organisationSpellings.organisationId })
    .from(organisationSpellings)
    .orderBy(asc(organisationSpellings.spelling));
  return { rows, spellings };
}

export async function addCompany(
  tx: Handle,
  { name, userId, at }: { name: string; userId: number; at: Date },
): Promise<number> {
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  const rows = await tx
    .insert(organisations)
    .values({
      ...{ type: "company", nameJa: isJapanese ? name : null, nameEn: isJapanese ? null : name },
      ...{ searchText: "", isPartner: false },
      ...{ createdBy: userId, createdAt: at, updatedBy: userId, updatedAt: at },
    })
    .returning({ id: organisations.id });
  const ids = rows.map(({ id }) => id);
  await refreshOrganisationWords(tx, ids);
  return ids[0] ?? 0;
}

/** How these are called in a cell of our own file. */
export async function listCompaniesCalled(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const rows = await calledOf(db).execute({ ids: listOf(ids) });
  return new Map(rows.map(({ id, ja, en }) => [id, ja ?? en ?? ""]));
}

const calledOf = madeOnce((db) =>
  db
    .select({ id: organisations.id, ja: organisations.nameJa, en: organisations.nameEn })
    .from(organisations)
    .where(and(inListNamed(organisations.id, "ids"), isNull(organisations.withdrawnAt)))
    .orderBy(asc(organisations.id))
    .prepare(),
);

/** By exactly this name. */
export async function findCompanyCalled(tx: Handle, name: string): Promise<number | null> {
  const rows = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      and(
        or(eq(organisations.nameJa, name), eq(organisations.nameEn, name)),
        isNull(organisations.withdrawnAt),
      ),
    )
    .orderBy(asc(organisations.id))
    .limit(1);
  return rows[0]?.id ?? null;
}

/** Of these, the ones that this import made and that nothing names any more. */
export async function removeCompaniesOf(
  tx: Handle,
  importId: number,
  ids: readonly number[],
): Promise<void> {
  const wanted = [...ids];
  const entries = await tx
    .select({ id: auditEntries.subjectId, after: auditEntries.after })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, "partner"),
        eq(auditEntries.action, "partner.add"),
        inArray(auditEntries.subjectId, wanted.map(String)),
      ),
    )
    .orderBy(asc(auditEntries.id));
  const made = entries.flatMap(({ id, after }) => {
    const { madeByImport } = Object(after) as Record<string, unknown>;
    return madeByImport === importId ? [Number(id)] : [];
  });
  for (const id of made) {
    if (await isNamedAnywhere(tx, id)) continue;
    await tx.delete(organisations).where(eq(organisations.id, id));
    await removeWords(tx, "partner", [id]);
  }
}

async function isNamedAnywhere(tx: Handle, id: number): Promise<boolean> {
  const named = [
    await tx.$count(siteOrganisations, eq(siteOrganisations.organisationId, id)),
    await tx.$count(eventPartners, eq(eventPartners.partnerId, id)),
    await tx.$count(occurrencePartners, eq(occurrencePartners.partnerId, id)),
    await tx.$count(partnerContacts, eq(partnerContacts.partnerId, id)),
    await tx.$count(
      organisations,
      or(eq(organisations.parentId, id), eq(organisations.mergedInto, id)),
    ),
  ];
  return named.some((count) => count > 0);
}

/** A name that a person confirmed for an organisation in this import. */
export async function rememberSpelling(
  tx: Handle,
  said: { name: string; organisationId: number; importId: number; saidBy: number; saidAt: Date },
): Promise<void> {
  const { name, ...rest } = said;
  await tx
    .insert(organisationSpellings)
    .values({ spelling: fold(name), ...rest })
    .onConflictDoNothing();
}
