/** Writing sites: the whole of one with its organisations, phases and figures, and what it is found by. P60 */
import { asc, eq } from "drizzle-orm";
import type { SiteDraft, SiteFigure, SitePhase } from "~/domain/site/site-draft";
import { gridPoint } from "~/domain/site/site-grid";
import type { Handle } from "../../client";
import { occurrences } from "../../schema/events";
import { siteFigures, siteOrganisations, sitePhases, sites } from "../../schema/sites";
import { inList } from "../store/in-list";
import { manyRows } from "../store/many-rows";
import { nextIds } from "../store/next-ids";
import { removeWords } from "../store/word-index";
import { addSiteWords, refreshSiteWords, type SiteNames } from "./site-words";

/** `userId` null: the register itself. `outsideState`: the point lies outside the state that is named. */
export type SiteStamp = {
  userId: number | null;
  at: Date;
  outsideState: boolean;
  organiser?: string | null;
  fictional?: boolean;
};

export async function addSite(tx: Handle, draft: SiteDraft, stamp: SiteStamp): Promise<number> {
  const [id = 0] = await addSites(tx, [{ draft, stamp }]);
  return id;
}

const adding = manyRows(sites, [
  ...([
    "id",
    "name",
    "kind",
    "industry",
    "address",
    "state",
    "placeId",
    "placeName",
    "zip",
  ] as const),
  ...(["lat", "lon", "precision", "outsideState", "status", "announcedOn"] as const),
  ...(["constructionOn", "openedOn", "closedOn", "note", "source", "sourceUrl"] as const),
  ...(["organiser", "mercatorX", "mercatorY", "planeX", "planeY", "fictional"] as const),
  ...(["createdBy", "createdAt", "updatedBy", "updatedAt"] as const),
]);

/** Several at once. Ids in the order of the sites. `names`: of their states and towns, where they were read already. */
export async function addSites(
  tx: Handle,
  added: readonly { draft: SiteDraft; stamp: SiteStamp }[],
  names?: SiteNames,
): Promise<number[]> {
  const ids = await nextIds(tx, sites, added.length);
  const stored = added.map(({ draft }, index) => ({ id: ids[index] ?? 0, draft }));
  await adding(
    tx,
    added.map(({ draft, stamp }, index) => {
      const { userId, at, outsideState, organiser = null, fictional = false } = stamp;
      return Object.assign(siteColumns(draft), {
        ...{ id: ids[index] ?? 0, outsideState, organiser, fictional },
        ...{ createdBy: userId, createdAt: at, updatedBy: userId, updatedAt: at },
      });
    }),
  );
  await addOrganisations(tx, stored);
  for (const { id, draft } of stored) await addPhasesAndFigures(tx, id, draft);
  await addSiteWords(tx, stored, names);
  return ids;
}

export async function replaceSite(
  tx: Handle,
  id: number,
  draft: SiteDraft,
  { userId, at, outsideState, revision }: SiteStamp & { revision: number },
): Promise<void> {
  await tx
    .update(sites)
    .set({ ...siteColumns(draft), outsideState, revision, updatedBy: userId, updatedAt: at })
    .where(eq(sites.id, id));
  await tx.delete(siteFigures).where(eq(siteFigures.siteId, id));
  await tx.delete(sitePhases).where(eq(sitePhases.siteId, id));
  await tx.delete(siteOrganisations).where(eq(siteOrganisations.siteId, id));
  await addOrganisations(tx, [{ id, draft }]);
  await addPhasesAndFigures(tx, id, draft);
  await refreshSiteWords(tx, [id]);
}

export async function updateSiteWithdrawal(
  tx: Handle,
  id: number,
  { withdrawnAt, revision }: { withdrawnAt: Date | null; revision: number },
): Promise<void> {
  await tx.update(sites).set({ withdrawnAt, revision }).where(eq(sites.id, id));
}

/** Sites that nothing is to remember, such as those of the demonstration programme. */
export async function removeSites(tx: Handle, ids: readonly number[]): Promise<void> {
  await tx.update(occurrences).set({ siteId: null }).where(inList(occurrences.siteId, ids));
  await tx.delete(sites).where(inList(sites.id, ids));
  await removeWords(tx, "site", ids);
}

export async function listFictionalSites(db: Handle): Promise<number[]> {
  const rows = await db
    .select({ id: sites.id })
    .from(sites)
    .where(eq(sites.fictional, true))
    .orderBy(asc(sites.id));
  return rows.map(({ id }) => id);
}

const addingOrganisations = manyRows(siteOrganisations, [
  ...(["siteId", "position", "organisationId", "share", "shareSource"] as const),
]);

async function addOrganisations(
  tx: Handle,
  stored: readonly { id: number; draft: Pick<SiteDraft, "organisations"> }[],
): Promise<void> {
  const rows = stored.flatMap(({ id: siteId, draft }) =>
    draft.organisations.map((one, position) => ({ siteId, position, ...one })),
  );
  await addingOrganisations(tx, rows);
}

async function addPhasesAndFigures(tx: Handle, siteId: number, draft: SiteDraft): Promise<void> {
  const phaseIds: number[] = [];
  for (const [position, phase] of draft.phases.entries())
    phaseIds.push(await addPhase(tx, siteId, { position, ...phase }));
  for (const { phase, ...figure } of draft.figures)
    await addFigure(tx, siteId, {
      ...figure,
      phaseId: phase === null ? null : (phaseIds[phase] ?? null),
    });
}

export async function addPhase(
  tx: Handle,
  siteId: number,
  phase: SitePhase & { position: number },
): Promise<number> {
  const rows = await tx
    .insert(sitePhases)
    .values({ siteId, ...phase })
    .returning({ id: sitePhases.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("The phase was not stored");
  await tx
    .update(sitePhases)
    .set({ subject: phaseSubject(id) })
    .where(eq(sitePhases.id, id));
  return id;
}

export async function addFigure(
  tx: Handle,
  siteId: number,
  figure: Omit<SiteFigure, "phase"> & { phaseId: number | null },
): Promise<number> {
  const { phaseId } = figure;
  const subject = phaseId === null ? String(siteId) : phaseSubject(phaseId);
  const rows = await tx
    .insert(siteFigures)
    .values({ siteId, subject, ...figure })
    .returning({ id: siteFigures.id });
  return rows[0]?.id ?? 0;
}

export const phaseSubject = (phaseId: number): string => `p${phaseId}`;

/** Said one by one: an import stores a hundred thousand, and to copy what is left of an object takes longer. */
export function siteColumns(draft: SiteDraft) {
  const { point } = draft;
  const at = point === null ? null : { lat: point.lat, lng: point.lon };
  const mercator = at === null ? null : gridPoint(at, "mercator");
  const plane = at === null ? null : gridPoint(at, "plane");
  return {
    name: draft.name,
    kind: draft.kind,
    industry: draft.industry,
    address: draft.address,
    state: draft.state,
    placeId: draft.placeId,
    placeName: draft.placeName,
    zip: draft.zip,
    status: draft.status,
    announcedOn: draft.announcedOn,
    constructionOn: draft.constructionOn,
    openedOn: draft.openedOn,
    closedOn: draft.closedOn,
    note: draft.note,
    source: draft.source,
    sourceUrl: draft.sourceUrl,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    precision: point?.precision ?? null,
    mercatorX: mercator?.x ?? null,
    mercatorY: mercator?.y ?? null,
    planeX: plane?.x ?? null,
    planeY: plane?.y ?? null,
  };
}
