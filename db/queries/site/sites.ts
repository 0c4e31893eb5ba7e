/** One site, or several, as they stand in the register. P60 */
import { asc } from "drizzle-orm";
import type { SiteDraft } from "~/domain/site/site-draft";
import type { Handle } from "../../client";
import { siteFigures, siteOrganisations, sitePhases, sites } from "../../schema/sites";
import { inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";

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
  const wanted = listOf(ids);
  const rows = await sitesOf(db).execute({ ids: wanted });
  const parts = await listParts(db, wanted);
  return rows.map((row) => storedSite(row, parts));
}

const sitesOf = madeOnce((db) =>
  db.select().from(sites).where(inListNamed(sites.id, "ids")).orderBy(asc(sites.id)).prepare(),
);
const organisationsOf = madeOnce((db) =>
  db
    .select()
    .from(siteOrganisations)
    .where(inListNamed(siteOrganisations.siteId, "ids"))
    .orderBy(asc(siteOrganisations.siteId), asc(siteOrganisations.position))
    .prepare(),
);
const phasesOf = madeOnce((db) =>
  db
    .select()
    .from(sitePhases)
    .where(inListNamed(sitePhases.siteId, "ids"))
    .orderBy(asc(sitePhases.siteId), asc(sitePhases.position))
    .prepare(),
);
const figuresOf = madeOnce((db) =>
  db
    .select()
    .from(siteFigures)
    .where(inListNamed(siteFigures.siteId, "ids"))
    .orderBy(asc(siteFigures.siteId), asc(siteFigures.id))
    .prepare(),
);

/** `ids`: as `listOf` writes them. */
async function listParts(db: Handle, ids: string) {
  return {
    organisations: groupBySite(await organisationsOf(db).execute({ ids })),
    phases: groupBySite(await phasesOf(db).execute({ ids })),
    figures: groupBySite(await figuresOf(db).execute({ ids })),
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
