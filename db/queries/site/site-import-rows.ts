/**
 * Sites and phases as the import of sites reads and writes them: each by its subject, the id of a site or `p` and the id of
 * a phase. A site's own figures and first phase are its subject's; nothing of a later phase touches them. P68
 */
import { and, asc, desc, eq, gt, inArray, isNull, max, sql } from "drizzle-orm";
import type { SiteDraft, SiteFigure, SitePhase } from "~/domain/site/site-draft";
import type { Handle } from "../../client";
import { perEngine } from "../../engine/engine";
import { importRows } from "../../schema/imports";
import { places } from "../../schema/reference";
import { siteFigures, siteOrganisations, sitePhases, sites } from "../../schema/sites";
import { joined } from "../store/engine-words";
import { inList, inListNamed, listOf } from "../store/in-list";
import { foundSiteStands, sitesByState } from "../store/index-hints";
import { madeOnce } from "../store/made-once";
import { manyRows } from "../store/many-rows";
import { addFigure, addPhase, type SiteStamp, siteColumns } from "./site-rows";
import { refreshSiteWords } from "./site-words";

export type SubjectParts = { phases: StoredPhase[]; figures: StoredFigure[] };
export type StoredPhase = typeof sitePhases.$inferSelect;
export type StoredFigure = typeof siteFigures.$inferSelect;

const phasesOf = madeOnce((db) =>
  db
    .select()
    .from(sitePhases)
    .where(inListNamed(sitePhases.subject, "ids"))
    .orderBy(asc(sitePhases.id))
    .prepare(),
);
const figuresOf = madeOnce((db) =>
  db
    .select()
    .from(siteFigures)
    .where(inListNamed(siteFigures.subject, "ids"))
    .orderBy(desc(siteFigures.year), desc(siteFigures.id))
    .prepare(),
);

/** By subject; figures from the latest on. */
export async function listSubjectParts(
  db: Handle,
  subjects: readonly string[],
): Promise<Map<string, SubjectParts>> {
  const found = new Map(subjects.map((id) => [id, { phases: [], figures: [] } as SubjectParts]));
  const ids = listOf([...found.keys()]);
  const phases = await phasesOf(db).execute({ ids });
  for (const phase of phases) found.get(phase.subject)?.phases.push(phase);
  const figures = await figuresOf(db).execute({ ids });
  for (const figure of figures) found.get(figure.subject)?.figures.push(figure);
  return found;
}

export type SiteOwner = { organisationId: number; kind: string; state: string | null };

/** What a site is known again by: whose it is and where it lies. */
export type SiteWhereabouts = {
  id: number;
  organisations: number[];
  name: string | null;
  kind: string;
  state: string | null;
  address: string | null;
  placeName: string | null;
  lat: number | null;
  lon: number | null;
  precision: string | null;
};

/** Of sites of any of these organisations that are of that kind and in that state, and stand; in the order of their ids. */
export async function listWhereaboutsOf(
  db: Handle,
  owners: readonly SiteOwner[],
): Promise<SiteWhereabouts[]> {
  const asked = owners.map(({ organisationId, kind, state }) => [organisationId, kind, state]);
  const list = JSON.stringify(asked);
  const [ofSite, ofOwner] = [siteOrganisations.siteId, siteOrganisations.organisationId];
  const { id, name, kind, state, address, placeName, lat, lon, precision } = sites;
  const whose = sql<string>`(select ${joined(ofOwner)} from ${siteOrganisations} where ${ofSite} = ${id})`;
  // Taken apart once, and not for each site that is met. A cross join keeps this order: left to itself SQLite begins with
  // all sites.
  const of = perEngine({
    sqlite: sql`with asked as materialized
        (select value ->> 0 as owner, value ->> 1 as kind, value ->> 2 as state from json_each(${list}))
      select ${ofSite} from asked
      cross join ${siteOrganisations} on ${ofOwner} = asked.owner
      cross join ${sitesByState}
        on ${isNull(sites.withdrawnAt)} and ${state} is asked.state and ${id} = ${ofSite}
        and ${kind} = asked.kind`,
    postgres: sql`select ${ofSite} from json_array_elements(${list}) as asked(value)
      join ${siteOrganisations} on ${ofOwner} = (asked.value ->> 0)::bigint
      join ${sites} on ${id} = ${ofSite} and ${state} is not distinct from asked.value ->> 2
        and ${kind} = asked.value ->> 1`,
  });
  const rows = await db
    .select({ id, name, kind, state, address, placeName, lat, lon, precision, whose })
    .from(sites)
    .where(and(sql`${id} in (${of})`, foundSiteStands))
    .orderBy(asc(id));
  return rows.map(({ whose, ...site }) => ({
    ...site,
    organisations: whose.split(",").map(Number),
  }));
}

export async function listPhasesNamed(db: Handle, siteIds: readonly number[]) {
  return await db
    .select({ siteId: sitePhases.siteId, subject: sitePhases.subject, name: sitePhases.name })
    .from(sitePhases)
    .where(inList(sitePhases.siteId, siteIds))
    .orderBy(asc(sitePhases.id));
}

/** Sites that stand, some at a time. */
export async function listStandingSites(db: Handle, after: number, limit: number) {
  const rows = await db
    .select({ id: sites.id })
    .from(sites)
    .where(and(foundSiteStands, gt(sites.id, after)))
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

export async function removePhases(tx: Handle, ids: readonly number[]): Promise<void> {
  await tx.delete(sitePhases).where(inList(sitePhases.id, ids));
}

/** Two of a subject that agree in this are one figure. */
export const figureName = (of: Omit<SiteFigure, "phase">): string =>
  JSON.stringify([of.year, of.measure, of.basis, of.currency, of.priceYear]);

/** A figure of this subject: in place of the one of the same year, measure, basis, currency and price year. */
export async function putFigure(
  tx: Handle,
  of: FigureOf,
  figure: Omit<SiteFigure, "phase">,
): Promise<void> {
  const { siteId, phaseId, subject } = of;
  const parts = (await listSubjectParts(tx, [subject])).get(subject);
  const same = parts?.figures.find((known) => figureName(known) === figureName(figure));
  if (same !== undefined) {
    await tx.update(siteFigures).set(figure).where(eq(siteFigures.id, same.id));
    return;
  }
  const id = await addFigure(tx, siteId, { ...figure, phaseId });
  await tx.update(siteFigures).set({ subject }).where(eq(siteFigures.id, id));
}

type FigureOf = { siteId: number; phaseId: number | null; subject: string };

const FIGURE = [
  ...(["siteId", "phaseId", "subject", "year", "measure", "value", "qualifier"] as const),
  ...(["currency", "priceYear", "basis", "asOf", "definition", "wording", "source"] as const),
];
const addingFigures = manyRows(siteFigures, FIGURE);

/** Figures of subjects that have none yet. */
export async function addFigures(
  tx: Handle,
  figures: readonly (FigureOf & Omit<SiteFigure, "phase">)[],
): Promise<void> {
  await addingFigures(tx, figures);
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
