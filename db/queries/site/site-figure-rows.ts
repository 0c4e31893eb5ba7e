/** Figures of sites one by one, as the import of figures reads and writes them, and the sites they may belong to. P62, P69 */
import { and, asc, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { SiteFigure } from "~/domain/site/site-draft";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { siteFigures, siteOrganisations, sitePhases, sites } from "../../schema/sites";
import { foundSiteStands } from "../store/index-hints";
import { addFigure } from "./site-rows";

export type StoredFigure = Omit<SiteFigure, "phase"> & {
  id: number;
  siteId: number;
  phaseId: number | null;
};

/** Sites that stand, with what people know them by; of one or more of these ids, or all. */
export async function listSitesWithPhases(db: Handle, ids?: readonly number[]) {
  const among = ids === undefined ? undefined : inArray(sites.id, [...ids]);
  const rows = await db
    .select({
      ...{ id: sites.id, name: sites.name, placeName: sites.placeName, state: sites.state },
      organiser: sites.organiser,
    })
    .from(sites)
    .where(and(foundSiteStands, among))
    .orderBy(asc(sites.id));
  const own = ids === undefined ? undefined : inArray(siteOrganisations.siteId, [...ids]);
  const companies = groupedBy(
    await db
      .select({
        siteId: siteOrganisations.siteId,
        ja: organisations.nameJa,
        en: organisations.nameEn,
      })
      .from(siteOrganisations)
      .innerJoin(organisations, eq(organisations.id, siteOrganisations.organisationId))
      .where(own)
      .orderBy(asc(siteOrganisations.siteId), asc(siteOrganisations.position)),
    ({ siteId }) => siteId,
  );
  const of = ids === undefined ? undefined : inArray(sitePhases.siteId, [...ids]);
  const { id, siteId, name, subject } = sitePhases;
  const phases = groupedBy(
    await db.select({ id, siteId, name, subject }).from(sitePhases).where(of).orderBy(asc(id)),
    (phase) => phase.siteId,
  );
  return rows.map((row) => ({
    ...row,
    companies: (companies.get(row.id) ?? []).map(({ ja, en }) => ja ?? en ?? ""),
    phases: phases.get(row.id) ?? [],
  }));
}

export const listFiguresById = (db: Handle, ids: readonly number[]) =>
  listWhere(db, inArray(siteFigures.id, [...ids]));

export const listFiguresOfSites = (db: Handle, siteIds: readonly number[]) =>
  listWhere(db, inArray(siteFigures.siteId, [...siteIds]));

/** Of sites that stand, some at a time, in the order of their ids. */
export const listFiguresBehind = (db: Handle, after: number, limit: number) =>
  listWhere(db, and(gt(siteFigures.id, after), foundSiteStands), limit);

async function listWhere(db: Handle, where: SQL | undefined, limit?: number) {
  const query = db
    .select({ figure: siteFigures })
    .from(siteFigures)
    .innerJoin(sites, eq(sites.id, siteFigures.siteId))
    .where(where)
    .orderBy(asc(siteFigures.id));
  const rows = limit === undefined ? await query : await query.limit(limit);
  return rows.map(({ figure: { subject: _, ...figure } }): StoredFigure => figure);
}

/** `id` null: a new one. By its subject the import of sites tells whose it is. */
export async function putSiteFigure(
  tx: Handle,
  id: number | null,
  { siteId, ...figure }: Omit<StoredFigure, "id">,
): Promise<number> {
  const written = id ?? (await addFigure(tx, siteId, figure));
  const subject = await subjectOf(tx, siteId, figure.phaseId);
  await tx
    .update(siteFigures)
    .set({ siteId, ...figure, subject })
    .where(eq(siteFigures.id, written));
  return written;
}

export async function removeSiteFigure(tx: Handle, id: number): Promise<void> {
  await tx.delete(siteFigures).where(eq(siteFigures.id, id));
}

async function subjectOf(tx: Handle, siteId: number, phaseId: number | null): Promise<string> {
  if (phaseId === null) return String(siteId);
  const rows = await tx
    .select({ subject: sitePhases.subject })
    .from(sitePhases)
    .where(eq(sitePhases.id, phaseId));
  return rows[0]?.subject ?? `p${phaseId}`;
}
