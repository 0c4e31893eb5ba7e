/**
 * Sites and phases as the import of sites reads and writes them: each by its subject, the id of a site or `p` and the id of
 * a phase. A site's own figures and first phase are its subject's; nothing of a later phase touches them. P68
 */
import { and, asc, desc, eq, gt, inArray, isNull, max, or } from "drizzle-orm";
import type { SiteDraft, SiteFigure, SitePhase } from "~/domain/site/site-draft";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "../../client";
import { importRows } from "../../schema/imports";
import {
  eventPartners,
  occurrencePartners,
  organisationSpellings,
  organisations,
  partnerContacts,
} from "../../schema/organisations";
import { auditEntries } from "../../schema/people";
import { places } from "../../schema/reference";
import { siteFigures, siteOrganisations, sitePhases, sites } from "../../schema/sites";
import { refreshOrganisationWords } from "../organisation/organisation-words";
import { removeWords } from "../store/word-index";
import { addFigure, addPhase, type SiteStamp, siteColumns } from "./site-rows";
import { refreshSiteWords } from "./site-words";

export type SubjectParts = { phases: StoredPhase[]; figures: StoredFigure[] };
export type StoredPhase = typeof sitePhases.$inferSelect;
export type StoredFigure = typeof siteFigures.$inferSelect;

/** By subject; figures from the latest on. */
export async function listSubjectParts(
  db: Handle,
  subjects: readonly string[],
): Promise<Map<string, SubjectParts>> {
  const found = new Map(subjects.map((id) => [id, { phases: [], figures: [] } as SubjectParts]));
  const wanted = [...found.keys()];
  const phases = await db
    .select()
    .from(sitePhases)
    .where(inArray(sitePhases.subject, wanted))
    .orderBy(asc(sitePhases.id));
  for (const phase of phases) found.get(phase.subject)?.phases.push(phase);
  const figures = await db
    .select()
    .from(siteFigures)
    .where(inArray(siteFigures.subject, wanted))
    .orderBy(desc(siteFigures.year), desc(siteFigures.id));
  for (const figure of figures) found.get(figure.subject)?.figures.push(figure);
  return found;
}

/** Sites of any of these organisations, that stand. */
export async function listSitesOfOrganisations(
  db: Handle,
  ids: readonly number[],
): Promise<number[]> {
  const rows = await db
    .selectDistinct({ id: sites.id })
    .from(siteOrganisations)
    .innerJoin(sites, eq(sites.id, siteOrganisations.siteId))
    .where(and(inArray(siteOrganisations.organisationId, [...ids]), isNull(sites.withdrawnAt)))
    .orderBy(asc(sites.id));
  return rows.map(({ id }) => id);
}

export async function listPhasesNamed(db: Handle, siteIds: readonly number[]) {
  return await db
    .select({ siteId: sitePhases.siteId, subject: sitePhases.subject, name: sitePhases.name })
    .from(sitePhases)
    .where(inArray(sitePhases.siteId, [...siteIds]))
    .orderBy(asc(sitePhases.id));
}

/** Sites that stand, some at a time. */
export async function listStandingSites(db: Handle, after: number, limit: number) {
  const rows = await db
    .select({ id: sites.id })
    .from(sites)
    .where(and(isNull(sites.withdrawnAt), gt(sites.id, after)))
    .orderBy(asc(sites.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** What a site itself says, without its phases and figures. */
export async function updateSiteAlone(
  tx: Handle,
  id: number,
  draft: SiteDraft,
  { userId, at, outsideState, revision }: SiteStamp & { revision: number },
): Promise<void> {
  await tx
    .update(sites)
    .set({ ...siteColumns(draft), outsideState, revision, updatedBy: userId, updatedAt: at })
    .where(eq(sites.id, id));
  await tx.delete(siteOrganisations).where(eq(siteOrganisations.siteId, id));
  for (const [position, one] of draft.organisations.entries())
    await tx.insert(siteOrganisations).values({ siteId: id, position, ...one });
  await refreshSiteWords(tx, [id]);
}

/** `subject` null: the phase is a subject of its own. Answers the id of the phase. */
export async function appendPhase(
  tx: Handle,
  siteId: number,
  phase: SitePhase,
  subject: string | null,
): Promise<number> {
  const rows = await tx
    .select({ last: max(sitePhases.position) })
    .from(sitePhases)
    .where(eq(sitePhases.siteId, siteId));
  const position = (rows[0]?.last ?? -1) + 1;
  const id = await addPhase(tx, siteId, { position, ...phase });
  if (subject !== null) await tx.update(sitePhases).set({ subject }).where(eq(sitePhases.id, id));
  return id;
}

export async function updatePhase(tx: Handle, id: number, phase: SitePhase): Promise<void> {
  await tx.update(sitePhases).set(phase).where(eq(sitePhases.id, id));
}

export async function removePhase(tx: Handle, id: number): Promise<void> {
  await tx.delete(sitePhases).where(eq(sitePhases.id, id));
}

/** A figure of this subject: in place of the one of the same year, measure, basis, currency and price year. */
export async function putFigure(
  tx: Handle,
  of: { siteId: number; phaseId: number | null; subject: string },
  figure: Omit<SiteFigure, "phase">,
): Promise<void> {
  const { siteId, phaseId, subject } = of;
  const parts = (await listSubjectParts(tx, [subject])).get(subject);
  const same = parts?.figures.find(
    (known) =>
      known.year === figure.year &&
      known.measure === figure.measure &&
      known.basis === figure.basis &&
      known.currency === figure.currency &&
      known.priceYear === figure.priceYear,
  );
  if (same !== undefined) {
    await tx.update(siteFigures).set(figure).where(eq(siteFigures.id, same.id));
    return;
  }
  const id = await addFigure(tx, siteId, { ...figure, phaseId });
  await tx.update(siteFigures).set({ subject }).where(eq(siteFigures.id, id));
}

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

/** Groups of the rows of an import that were read already, each with what tells its row apart. */
export async function listReadGroups(db: Handle, importId: number): Promise<Map<string, string>> {
  const rows = await db
    .select({ entry: importRows.entry })
    .from(importRows)
    .where(
      and(
        eq(importRows.importId, importId),
        inArray(importRows.outcome, ["new", "changed", "unchanged"]),
      ),
    )
    .orderBy(asc(importRows.row));
  const groups = new Map<string, string>();
  for (const { entry } of rows) {
    const { group, signature, isPhase } = Object(entry) as Record<string, unknown>;
    if (typeof group === "string" && typeof signature === "string" && !isPhase)
      groups.set(group, groups.get(group) ?? signature);
  }
  return groups;
}

export async function listImportPlaces(db: Handle) {
  return await db
    .select({
      ...{ id: places.id, name: places.name, nameJa: places.nameJa, state: places.state },
      ...{ population: places.population, lat: places.lat, lon: places.lon },
    })
    .from(places)
    .orderBy(asc(places.id));
}
