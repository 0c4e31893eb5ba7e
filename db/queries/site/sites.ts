/** One site, or several, as they stand in the register. P60 */
import { asc, inArray } from "drizzle-orm";
import type { SiteDraft } from "~/domain/site/site-draft";
import type { Handle } from "../../client";
import { siteFigures, siteOrganisations, sitePhases, sites } from "../../schema/sites";

export type StoredSite = {
  id: number;
  draft: SiteDraft;
  outsideState: boolean;
  organiser: string | null;
  withdrawnAt: Date | null;
  fictional: boolean;
  revision: number;
  createdBy: number | null;
};

export async function findSite(db: Handle, id: number): Promise<StoredSite | null> {
  return (await listSitesById(db, [id]))[0] ?? null;
}

/** In the order of their ids. */
export async function listSitesById(db: Handle, ids: readonly number[]): Promise<StoredSite[]> {
  const wanted = [...ids];
  const rows = await db
    .select()
    .from(sites)
    .where(inArray(sites.id, wanted))
    .orderBy(asc(sites.id));
  const parts = await listParts(db, wanted);
  return rows.map((row) => storedSite(row, parts));
}

async function listParts(db: Handle, ids: number[]) {
  return {
    organisations: groupBySite(
      await db
        .select()
        .from(siteOrganisations)
        .where(inArray(siteOrganisations.siteId, ids))
        .orderBy(asc(siteOrganisations.siteId), asc(siteOrganisations.position)),
    ),
    phases: groupBySite(
      await db
        .select()
        .from(sitePhases)
        .where(inArray(sitePhases.siteId, ids))
        .orderBy(asc(sitePhases.siteId), asc(sitePhases.position)),
    ),
    figures: groupBySite(
      await db
        .select()
        .from(siteFigures)
        .where(inArray(siteFigures.siteId, ids))
        .orderBy(asc(siteFigures.siteId), asc(siteFigures.id)),
    ),
  };
}

type Parts = Awaited<ReturnType<typeof listParts>>;

function storedSite(row: typeof sites.$inferSelect, parts: Parts): StoredSite {
  const { id, outsideState, organiser, withdrawnAt, fictional, revision, createdBy } = row;
  const phases = parts.phases.get(id) ?? [];
  const places = new Map(phases.map((phase, at) => [phase.id, at]));
  return {
    ...{ id, outsideState, organiser, withdrawnAt, fictional, revision, createdBy },
    draft: {
      ...ownColumns(row),
      organisations: (parts.organisations.get(id) ?? []).map(
        ({ organisationId, share, shareSource }) => ({ organisationId, share, shareSource }),
      ),
      phases: phases.map(
        ({ id: _, siteId: _site, position: _position, subject: _subject, ...phase }) => phase,
      ),
      figures: (parts.figures.get(id) ?? []).map(
        ({ id: _, siteId: _site, subject: _subject, phaseId, ...figure }) => ({
          phase: phaseId === null ? null : (places.get(phaseId) ?? null),
          ...figure,
        }),
      ),
    },
  };
}

function ownColumns(row: typeof sites.$inferSelect) {
  const { name, kind, industry, address, state, placeId, placeName, zip, status } = row;
  const { announcedOn, constructionOn, openedOn, closedOn, note, source, sourceUrl } = row;
  const { lat, lon, precision } = row;
  const isSomewhere = lat !== null && lon !== null && precision !== null;
  return {
    ...{ name, kind, industry, address, state, placeId, placeName, zip },
    point: isSomewhere ? { lat, lon, precision } : null,
    ...{ status, announcedOn, constructionOn, openedOn, closedOn, note, source, sourceUrl },
  };
}

function groupBySite<Row extends { siteId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(row.siteId, [...(groups.get(row.siteId) ?? []), row]);
  return groups;
}
