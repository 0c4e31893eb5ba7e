/** Figures of sites from a file, one of a year in a row: who may change the site may bring them. P61, P62, P69 */
import { writeTyped } from "~/domain/import/typed-columns";
import { statesHeldBy } from "~/domain/place/jurisdiction";
import { FIGURE_COLUMNS, type FigureColumn, type FigureEntry } from "~/domain/site/figure-columns";
import {
  figureKey,
  type KnownForFigures,
  type KnownSite,
  placeEntry,
  readFigureRow,
} from "~/domain/site/read-figure-row";
import { mayChangeSiteRow } from "~/domain/site/site-entry-right";
import { groupedBy } from "~/domain/value/grouped-by";
import type { Handle } from "~db/client";
import { addAuditEntry } from "~db/queries/history/audit";
import { listSubjectsOf } from "~db/queries/import/import-memory";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import {
  listFiguresBehind,
  listFiguresById,
  listFiguresOfSites,
  listSitesWithPhases,
  putSiteFigure,
  removeSiteFigure,
  type StoredFigure,
} from "~db/queries/site/site-figure-rows";
import type { Importer } from "./importer";
import { numericIds, problem } from "./typed-reading";

const AT_ONCE = 500;

export const figuresImporter: Importer<FigureColumn, FigureEntry, KnownForFigures> = {
  kind: "figures",
  columns: FIGURE_COLUMNS,
  tables: [{ table: "site_figures", by: "id" }],

  async know(db, { source }) {
    const sites = await knownSites(db);
    return {
      ...{ sites, source },
      subjects: await listSubjectsOf(db, { kind: "sites", source }),
      siteOfPhase: new Map(
        [...sites.values()].flatMap(({ id, phases }) => phases.map((phase) => [phase.id, id])),
      ),
    };
  },

  read: (cells, _answers, known) => readFigureRow(cells, known),

  async find(db, keys) {
    const siteIds = keys.map((key) => Number((JSON.parse(key) as unknown[])[0]));
    const stored = await entriesOf(db, await listFiguresOfSites(db, [...new Set(siteIds)]));
    // Of two that are alike the earlier one.
    const byKey = new Map(stored.toReversed().map(({ id, entry }) => [figureKey(entry), id]));
    return new Map(
      keys.flatMap((key) => {
        const id = byKey.get(key);
        return id === undefined ? [] : [[key, id] as const];
      }),
    );
  },

  async load(db, ids) {
    const entries = await entriesOf(db, await listFiguresById(db, numericIds(ids)));
    return new Map(entries.map(({ id, entry }) => [id, entry]));
  },

  cell: (entry, column) =>
    column === "id" || column === "site_source_id" ? "" : writeTyped(FIGURE_COLUMNS, entry, column),

  may: (user, entry, former) =>
    [entry, former ?? entry].every((one) => mayChangeSiteRow(user, one, one)),

  /** Where its file names neither site nor phase of a figure that it knows by an id, it cannot move it. */
  check(entry, former) {
    if (former === null) return null;
    const isMoved = entry.siteId !== former.siteId || entry.phaseId !== former.phaseId;
    const isSaid = entry.site !== former.site || entry.phase !== former.phase;
    return isMoved && !isSaid ? problem("site", "figure-of-other-site", entry.of) : null;
  },

  async write(tx, { user, now }, entry, id) {
    const before = id === null ? undefined : (await listFiguresById(tx, [Number(id)]))[0];
    const figure = figureOf(entry);
    const written = await putSiteFigure(tx, before?.id ?? null, figure);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "site.change", subjectType: "site" },
      subjectId: figure.siteId,
      ...(before === undefined ? {} : { before: { figures: [audited(before)] } }),
      after: { figures: [audited(figure)] },
    });
    return String(written);
  },

  async remove(tx, { user, now }, id) {
    const [stored] = await listFiguresById(tx, [Number(id)]);
    if (stored === undefined) return "gone";
    await removeSiteFigure(tx, stored.id);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "site.change", subjectType: "site" },
      ...{ subjectId: stored.siteId, before: { figures: [audited(stored)] } },
      after: { figures: [] },
    });
    return "gone";
  },

  async *all(db) {
    for (let after = 0; ; ) {
      const stored = await listFiguresBehind(db, after, AT_ONCE);
      if (stored.length > 0) yield await entriesOf(db, stored);
      const last = stored.at(-1);
      if (last === undefined || stored.length < AT_ONCE) return;
      after = last.id;
    }
  },
};

async function knownSites(db: Handle, ids?: readonly number[]): Promise<Map<number, KnownSite>> {
  const jurisdictions = await listJurisdictions(db);
  const byMission = groupedBy(jurisdictions, ({ mission }) => mission);
  const held = [...byMission.keys()].map(
    (mission) => [mission, new Set(statesHeldBy(mission, jurisdictions))] as const,
  );
  const sites = await listSitesWithPhases(db, ids);
  return new Map(
    sites.map(({ id, name, placeName, state, organiser, companies, phases }) => {
      const where = [name, placeName, state].filter(Boolean).join(", ");
      const label = [companies.join("; "), where].filter(Boolean).join(" / ");
      const holders = held.flatMap(([mission, own]) =>
        state !== null && own.has(state) ? [mission] : [],
      );
      return [id, { ...{ id, label, organiser, phases }, holders }];
    }),
  );
}

async function entriesOf(db: Handle, stored: readonly StoredFigure[]) {
  const sites = await knownSites(db, [...new Set(stored.map(({ siteId }) => siteId))]);
  return stored.flatMap(({ id, siteId, phaseId, ...figure }) => {
    const site = sites.get(siteId);
    if (site === undefined) return [];
    const { measure, year, basis, value, qualifier, currency, definition, wording, source } =
      figure;
    const entry: FigureEntry = {
      ...placeEntry(site, phaseId),
      ...{ measure, year, basis, currency, definition, wording, source, qualifier },
      ...{ value: { value, qualifier }, price_year: figure.priceYear, as_of: figure.asOf },
    };
    return [{ id: String(id), entry }];
  });
}

function figureOf(entry: FigureEntry): Omit<StoredFigure, "id"> {
  const { siteId, measure, year, basis, value } = entry;
  if (!siteId || !measure || !year || !basis || !value)
    throw new Error("A figure without site, measure, year or value was to be written");
  const { currency = null, price_year: priceYear = null, as_of: asOf = null } = entry;
  const { definition = null, wording = null, source = "", phaseId = null } = entry;
  return {
    ...{ siteId, phaseId, measure, year, basis, ...value, currency, priceYear, asOf },
    ...{ definition, wording, source },
  };
}

/** As the trail of a site has its figures. */
function audited(stored: Omit<StoredFigure, "id"> & { id?: number }) {
  const { siteId: _, id: _id, phaseId: phase, ...figure } = stored;
  return { phase, ...figure };
}
