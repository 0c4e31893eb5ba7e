/** Sites and phases of the register as rows of a file: found by whose they are and where, and loaded as entries. P68 */

import { statesHeldBy } from "~/domain/place/jurisdiction";
import { entryOfDraft, entryOfFigures } from "~/domain/site/entry-draft";
import type { SiteEntry } from "~/domain/site/site-entry";
import { siteGroup } from "~/domain/site/site-group";
import { fold } from "~/domain/value/search-text";
import type { Handle } from "~db/client";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listCompaniesCalled } from "~db/queries/site/site-companies";
import {
  listPhasesNamed,
  listSubjectParts,
  listWhereaboutsOf,
  type SiteWhereabouts,
} from "~db/queries/site/site-import-rows";
import { listSitesById, type StoredSite } from "~db/queries/site/sites";

/** By the keys that `readSiteRow` writes. */
export async function findSiteSubjects(
  db: Handle,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const asked = keys.map((key) => ({ key, parts: JSON.parse(key) as string[] }));
  const byGroup = await findSitesByGroup(
    db,
    asked.map(({ parts }) => parts[1] ?? ""),
  );
  const phases = await listPhasesNamed(db, [...new Set(byGroup.values())]);
  return new Map(
    asked.flatMap(({ key, parts: [what, group = "", name = ""] }) => {
      const site = byGroup.get(group);
      if (site === undefined) return [];
      if (what === "s") return [[key, String(site)] as const];
      const phase = phases.find((one) => one.siteId === site && fold(one.name) === name);
      return phase === undefined ? [] : [[key, phase.subject] as const];
    }),
  );
}

export async function findSitesByGroup(
  db: Handle,
  groups: readonly string[],
): Promise<Map<string, number>> {
  const wanted = new Set(groups);
  const owners = [...wanted].flatMap((group) => {
    const [ids, kind, state] = JSON.parse(group) as [string[], string, string | null];
    const recorded = ids.filter((id) => /^\d+$/.test(id));
    return recorded.map((id) => ({ organisationId: Number(id), kind, state }));
  });
  const found = new Map<string, number>();
  if (owners.length === 0) return found;
  for (const site of await listWhereaboutsOf(db, owners)) {
    const group = groupOf(site);
    if (wanted.has(group) && !found.has(group)) found.set(group, site.id);
  }
  return found;
}

/** Its organisations are recorded, so that none is known by its name. */
function groupOf(site: Omit<SiteWhereabouts, "id">): string {
  const { organisations, kind, state, address, placeName: place, name, lat, lon } = site;
  const owners = organisations.map((id) => ({ id, name: "" }));
  const isExact = lat !== null && lon !== null && site.precision === "address";
  const point = isExact ? { lat, lon } : null;
  return siteGroup(owners, { kind, state, address, place, name, point }).group;
}

function groupOfSite({ draft }: StoredSite): string {
  const { organisations, point, ...site } = draft;
  const { lat = null, lon = null, precision = null } = point ?? {};
  const owners = organisations.map(({ organisationId }) => organisationId);
  return groupOf({ ...site, organisations: owners, lat, lon, precision });
}

/** Every subject of these sites: each itself, then its later phases. */
export async function subjectsOfSites(db: Handle, ids: readonly number[]): Promise<string[]> {
  const phases = await listPhasesNamed(db, ids);
  return ids.flatMap((id) => [
    String(id),
    ...phases
      .filter(({ siteId, subject }) => siteId === id && subject !== String(id))
      .map(({ subject }) => subject),
  ]);
}

export async function loadSiteEntries(
  db: Handle,
  ids: readonly string[],
): Promise<Map<string, SiteEntry>> {
  if (ids.length === 0) return new Map();
  const parts = await listSubjectParts(db, ids);
  const siteOf = (id: string) =>
    id.startsWith("p") ? (parts.get(id)?.phases[0]?.siteId ?? 0) : Number(id);
  const siteIds = [...new Set(ids.map(siteOf))].filter(Number.isSafeInteger);
  const sites = new Map((await listSitesById(db, siteIds)).map((site) => [site.id, site]));
  const names = await companiesOf(db, [...sites.values()]);
  const jurisdictions = await listJurisdictions(db);
  const missions = [...new Set(jurisdictions.map(({ mission }) => mission))];
  const holders = new Map<string | null, string[]>();
  const holdersOf = (state: string | null) => {
    const known =
      holders.get(state) ??
      missions.filter(
        (mission) => state !== null && statesHeldBy(mission, jurisdictions).includes(state),
      );
    holders.set(state, known);
    return known;
  };
  return new Map(
    ids.flatMap((id) => {
      const site = sites.get(siteOf(id));
      if (site === undefined) return [];
      const { phases = [], figures = [] } = parts.get(id) ?? {};
      const { state } = site.draft;
      const [phase] = phases;
      const isPhase = id.startsWith("p");
      const entry: SiteEntry = {
        ...entryOfDraft(site.draft, names),
        ...entryOfFigures(figures),
        phase: phase?.name ?? null,
        ...(isPhase && phase !== undefined
          ? {
              ...{ status: phase.status, announced: phase.announcedOn, opened: phase.openedOn },
              ...{ note: phase.note, source: phase.source },
            }
          : {}),
        ...{ isPhase, group: groupOfSite(site), organiser: site.organiser },
        holders: holdersOf(state),
      };
      return [[id, entry] as const];
    }),
  );
}

async function companiesOf(db: Handle, sites: readonly StoredSite[]): Promise<Map<number, string>> {
  const ids = sites.flatMap(({ draft }) =>
    draft.organisations.map(({ organisationId }) => organisationId),
  );
  return await listCompaniesCalled(db, [...new Set(ids)]);
}
