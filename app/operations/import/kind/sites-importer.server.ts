/** Sites from a file: what is known to read them, how they are found again, and how they are written. P60-P64, P68 */
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { placeReader } from "~/domain/import/cell-place";
import { stateReader } from "~/domain/import/cell-state";
import { standingOrganisation } from "~/domain/organisation/organisation";
import { statesHeldBy } from "~/domain/place/jurisdiction";
import type { KnownCompanies } from "~/domain/site/company-cell";
import type { KnownForSites } from "~/domain/site/known-for-sites";
import { readSiteRow } from "~/domain/site/read-site-row";
import { SITE_COLUMNS, type SiteColumn, type SiteEntry, siteCell } from "~/domain/site/site-entry";
import { mayChangeSiteRow } from "~/domain/site/site-entry-right";
import { fold } from "~/domain/value/search-text";
import { isOutsideState } from "~/map/outside-state.server";
import type { Handle } from "~db/client";
import { listSubjectsOf } from "~db/queries/import/import-memory";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listCompanyNames } from "~db/queries/site/site-companies";
import {
  listImportPlaces,
  listReadGroups,
  listStandingSites,
} from "~db/queries/site/site-import-rows";
import { readSiteNames, refreshSiteWords, type SiteNames } from "~db/queries/site/site-words";
import { findSiteSubjects, loadSiteEntries, subjectsOfSites } from "./found-sites.server";
import { type Importer, OWN_SOURCE } from "./importer";
import { removeSiteSubjects } from "./remove-site-subjects.server";
import { writeImportedSites } from "./write-imported-sites.server";

const AT_ONCE = 500;

export const sitesImporter: Importer<SiteColumn, SiteEntry, KnownForSites, SiteNames> = {
  kind: "sites",
  columns: SITE_COLUMNS,
  // Phases and figures by their subject: those of another row of the file are none of this one's.
  tables: [
    { table: "sites", by: "id", numbered: true },
    { table: "site_organisations", by: "site_id", numbered: true },
    { table: "site_phases", by: "subject" },
    { table: "site_figures", by: "subject" },
  ],

  async know(db, { importId, source, onlyJapanese, user }) {
    const states = await listOrderedStates(db, "en");
    const jurisdictions = await listJurisdictions(db);
    const missions = [...new Set(jurisdictions.map(({ mission }) => mission))];
    const held = missions.map(
      (mission) => [mission, statesHeldBy(mission, jurisdictions)] as const,
    );
    const holders = new Map(
      states.map(({ code }) => [
        code,
        held.flatMap(([mission, own]) => (own.includes(code) ? [mission] : [])),
      ]),
    );
    const readState = stateReader(states);
    const places = (await listImportPlaces(db)).map((place) => ({ ...place, otherNames: [] }));
    return {
      companies: await knownCompanies(db, onlyJapanese),
      readState,
      readPlace: placeReader(places, readState),
      placesById: new Map(places.map((place) => [place.id, place])),
      middles: new Map(
        states.map(({ code, labelLat, labelLon }) => [code, { lat: labelLat, lon: labelLon }]),
      ),
      holders: (state) => (state === null ? [] : (holders.get(state) ?? [])),
      isOutside: isOutsideState,
      organiser: user.organiser,
      ...{ source, isOwn: source === OWN_SOURCE },
      thisYear: Number(todayIn(HOME_ZONE, new Date()).slice(0, 4)),
      subjects: await listSubjectsOf(db, { kind: "sites", source }),
      seen: await listReadGroups(db, importId),
    };
  },
  read: readSiteRow,

  find: findSiteSubjects,
  load: loadSiteEntries,
  cell: siteCell,

  may: mayChangeSiteRow,
  async write(tx, author, entry, id) {
    const [written = ""] = await writeImportedSites(tx, author, [{ entry, id }]);
    return written;
  },
  writeMany: writeImportedSites,
  ground: async (db, rows) =>
    await readSiteNames(
      db,
      rows.map(({ entry }) => entry.placeId ?? null),
    ),
  async remove(tx, author, id) {
    return (await removeSiteSubjects(tx, author, [id])).has(id) ? "in-use" : "gone";
  },
  removeMany: removeSiteSubjects,
  async refresh(tx, ids) {
    await refreshSiteWords(
      tx,
      ids.map(Number).filter((id) => Number.isSafeInteger(id)),
    );
  },

  async *all(db) {
    for (let after = 0; ; ) {
      const ids = await listStandingSites(db, after, AT_ONCE);
      const subjects = await subjectsOfSites(db, ids);
      const entries = await loadSiteEntries(db, subjects);
      yield subjects.flatMap((id) => {
        const entry = entries.get(id);
        return entry === undefined ? [] : [{ id, entry }];
      });
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  },
};

export async function knownCompanies(db: Handle, onlyJapanese: boolean): Promise<KnownCompanies> {
  const { rows, spellings } = await listCompanyNames(db);
  const into = new Map(rows.map((row) => [row.id, row.into]));
  const names = new Map<number, string>();
  const all = new Map<number, string[]>();
  const byName = new Map<string, Set<number>>();
  for (const { id, ja, en } of rows) {
    const stands = standingOrganisation(id, into);
    names.set(id, ja ?? en ?? "");
    for (const name of [ja, en]) {
      if (name === null) continue;
      all.set(stands, [...(all.get(stands) ?? []), name]);
      byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(stands));
    }
  }
  return {
    organisations: [...all].map(([id, own]) => ({ id, names: own })),
    ...{ names, byName, onlyJapanese },
    japanese: new Set(rows.flatMap(({ id, seatInJapan }) => (seatInJapan === null ? [] : [id]))),
    spellings: new Map(
      spellings.map(({ spelling, id }) => [spelling, standingOrganisation(id, into)]),
    ),
  };
}
