/** Area facts from a file: one row for each, found again by area, measure, definition, period and release. P100, P101, P107 */
import { AREA_TYPES, type AreaType, NATION } from "~/domain/fact/area-fact";
import {
  FACT_COLUMNS,
  type FactColumn,
  type FactEntry,
  factEntryOf,
  type SaidFigure,
} from "~/domain/fact/fact-columns";
import { stateReader } from "~/domain/import/cell-state";
import { writeTyped } from "~/domain/import/typed-columns";
import { can } from "~/domain/people/permissions";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { fold } from "~/domain/value/search-text";
import {
  addFact,
  type FactValues,
  findMeasureSample,
  freeFactId,
  listMeasureSamples,
  listStoredFacts,
  listStoredOf,
  removeFact,
  type StoredFact,
  updateFact,
} from "~db/queries/fact/fact-rows";
import { listAllFacts, listFactsById } from "~db/queries/fact/facts";
import { addAuditEntry } from "~db/queries/history/audit";
import { OF_THE_FIGURE } from "~db/queries/history/audit-facts";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import { listOrganisers } from "~db/queries/reference/organisers";
import type { Importer } from "./importer";
import { problem, typedReading } from "./typed-reading";
import { markOf, numberOf, oneOf, textOf } from "./typed-values";

type Known = {
  stateOf: ReturnType<typeof stateReader>;
  missions: ReadonlyMap<string, string>;
  samples: ReadonlyMap<string, StoredFact>;
};

export const factImporter: Importer<FactColumn, FactEntry, Known> = {
  kind: "facts",
  columns: FACT_COLUMNS,
  tables: [{ table: "area_facts", by: "id" }],

  async know(db, { language }) {
    const missions = await listOrganisers(db);
    return {
      stateOf: stateReader(await listOrderedStates(db, language)),
      missions: new Map(
        missions.flatMap(({ slug, name, short }) =>
          [slug, name.ja, name.en, short.ja, short.en].map((word) => [fold(word), slug] as const),
        ),
      ),
      samples: await listMeasureSamples(db),
    };
  },

  read: (cells, _answers, known) =>
    typedReading(FACT_COLUMNS, cells, (values) => {
      const place = areaOf(values, known);
      if (place === null) return { problems: [problem("area", "area-unknown", values.area)] };
      const sample = known.samples.get(String(values.measure));
      const ja = textOf(values.definitionJa) ?? textOf(values.definitionEn);
      const definition = ja ?? sample?.definitionJa ?? null;
      if (definition === null)
        return { problems: [problem("definitionJa", "definition-missing", values.measure)] };
      const entry: FactEntry = { ...values, ...place };
      fillOther(entry, "measureJa", "measureEn");
      fillOther(entry, "definitionJa", "definitionEn");
      fillOther(entry, "unitJa", "unitEn");
      if ("mark" in values) entry.mark = markOf(values.mark);
      if ("qualifier" in values)
        entry.qualifier = values.qualifier ?? (values.figure as SaidFigure | null)?.said ?? "exact";
      const { asOf, release = null } = values;
      const { measure } = values;
      return { key: keyOf({ ...place, measure, definition, asOf, release }), entry };
    }),

  async find(db, keys) {
    const measures = keys.map((key) => String((JSON.parse(key) as string[])[2]));
    const rows = await listStoredOf(db, [...new Set(measures)]);
    const byKey = new Map(rows.toReversed().map((row) => [keyOfRow(row), row.id]));
    return new Map(keys.flatMap((key) => [[key, byKey.get(key)] as const].filter(isThere)));
  },

  /** A total that is kept back is no more to be read in a preview than elsewhere, and whatever figure a file brings changes it. P103 */
  async load(db, ids) {
    const facts = await listFactsById(db, ids);
    return new Map(
      facts.map((fact) => [
        fact.id,
        fact.keptBack ? withoutFigure(factEntryOf(fact)) : factEntryOf(fact),
      ]),
    );
  },

  cell: (entry, column) => writeTyped(FACT_COLUMNS, entry, column),
  may: (user) => can(user, "project.edit"),

  async write(tx, { user, now, importId }, entry, id) {
    const sample = await findMeasureSample(tx, String(entry.measure));
    const [before] = id === null ? [] : await listStoredFacts(tx, [id]);
    const whole = before === undefined ? entry : { ...entryOfRow(before), ...said(entry) };
    const values = { ...valuesOf(whole, sample), importId, editedAt: now };
    const { measure, area, asOf, release } = values;
    const wanted = [measure, area, asOf, release].filter(Boolean).join("-").toLowerCase();
    const written = id ?? (await freeFactId(tx, wanted));
    if (id === null) await addFact(tx, written, values);
    else await updateFact(tx, id, values);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "fact.import" },
      ...{ subjectType: "fact", subjectId: written },
      ...(before === undefined ? {} : { before: { cells: cellsOf(entryOfRow(before)) } }),
      after: { cells: cellsOf(whole) },
    });
    return written;
  },

  async remove(tx, { user, now }, id) {
    await removeFact(tx, id);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "fact.undo-import" },
      ...{ subjectType: "fact", subjectId: id },
    });
    return "gone";
  },

  /** Totals that are kept back stand in no file. P103 */
  async *all(db) {
    const facts = (await listAllFacts(db)).filter(({ keptBack }) => !keptBack);
    const inOrder = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    yield inOrder.map((fact) => ({ id: fact.id, entry: factEntryOf(fact) }));
  },
};

const isThere = (pair: readonly [string, string | undefined]): pair is [string, string] =>
  pair[1] !== undefined;

/** What is written in one language alone holds for both. */
function fillOther(entry: FactEntry, ja: FactColumn, en: FactColumn): void {
  if (!(ja in entry) || !(en in entry)) return;
  const [first, second] = [textOf(entry[ja]), textOf(entry[en])];
  entry[ja] = first ?? second;
  entry[en] = second ?? first;
}

type Place = { areaType: AreaType; area: string };

/** US or 全米, a state by any of its names, a county by FIPS, a mission; a region only where the file says that it is one. */
function areaOf({ areaType, area }: FactEntry, { stateOf, missions }: Known): Place | null {
  const typed = String(area);
  const asked = oneOf(AREA_TYPES, areaType);
  if (asked === "region") return { areaType: "region", area: typed };
  if ((asked ?? "nation") === "nation" && NATION_NAMES.has(fold(typed)))
    return { areaType: "nation", area: NATION };
  if ((asked ?? "county") === "county" && /^\d{5}$/.test(typed))
    return { areaType: "county", area: typed };
  const state = stateOf(typed);
  if ((asked ?? "state") === "state" && state.ok && state.value !== null)
    return { areaType: "state", area: state.value };
  const mission = missions.get(fold(typed));
  if ((asked ?? "jurisdiction") === "jurisdiction" && mission !== undefined)
    return { areaType: "jurisdiction", area: mission };
  return null;
}

const NATION_NAMES = new Set(
  ["us", "usa", "united states", "全米", "米国", "nationwide"].map(fold),
);

/** How an area is written says what it is; what is none of these is a region. */
function areaTypeOf(area: string): AreaType {
  if (area === NATION) return "nation";
  if (/^[A-Z]{2}$/.test(area)) return "state";
  if (/^\d{5}$/.test(area)) return "county";
  return /^[a-z]+$/.test(area) ? "jurisdiction" : "region";
}

type Key = Record<"measure" | "definition" | "asOf" | "release", unknown> & Place;

function keyOf({ areaType, area, measure, definition, asOf, release }: Key): string {
  return JSON.stringify([areaType, area, measure, fold(String(definition)), asOf, release ?? null]);
}

const keyOfRow = (row: StoredFact): string => keyOf({ ...row, definition: row.definitionJa });

function entryOfRow(row: StoredFact): FactEntry {
  const { id, areaType, area, measure, value, code, low, high, qualifier, asOf, release } = row;
  const { rank, wording, addsUp, note, source, mark, fictional } = row;
  return factEntryOf({
    ...{ id, areaType, area, measure, value, code, low, high, qualifier, asOf, release },
    ...{ rank, wording, addsUp, note, source, mark, fictional, keptBack: false },
    name: { ja: row.measureJa, en: row.measureEn },
    definition: { ja: row.definitionJa, en: row.definitionEn },
    unit: { ja: row.unitJa, en: row.unitEn },
  });
}

function withoutFigure(entry: FactEntry): FactEntry {
  const rest = { ...entry };
  for (const key of OF_THE_FIGURE) delete rest[key];
  return rest;
}

/** What a row says of a fact that was loaded without all of it: the rest stays as it is stored. */
const said = (entry: FactEntry): FactEntry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

/** As texts, for the audit trail. */
const cellsOf = (entry: FactEntry) =>
  Object.fromEntries(FACT_COLUMNS.map(({ key }) => [key, writeTyped(FACT_COLUMNS, entry, key)]));

/** What a new fact does not say of its measure is what is known of it. */
function valuesOf(entry: FactEntry, sample: StoredFact | null): FactValues {
  const area = String(entry.area);
  const measure = String(entry.measure);
  const figure = entry.figure as SaidFigure | null;
  const { value = null, code = null, low = null, high = null } = figure ?? {};
  return {
    areaType: oneOf(AREA_TYPES, entry.areaType) ?? areaTypeOf(area),
    ...{ area, measure, value, code, low, high },
    measureJa: textOf(entry.measureJa) ?? sample?.measureJa ?? measure,
    measureEn: textOf(entry.measureEn) ?? sample?.measureEn ?? measure,
    definitionJa: textOf(entry.definitionJa) ?? sample?.definitionJa ?? "",
    definitionEn: textOf(entry.definitionEn) ?? sample?.definitionEn ?? "",
    unitJa: textOf(entry.unitJa) ?? sample?.unitJa ?? "",
    unitEn: textOf(entry.unitEn) ?? sample?.unitEn ?? "",
    qualifier: oneOf(QUALIFIERS, entry.qualifier) ?? figure?.said ?? "exact",
    asOf: String(entry.asOf),
    release: textOf(entry.release),
    rank: numberOf(entry.rank),
    wording: textOf(entry.wording),
    addsUp: entry.addsUp === undefined ? (sample?.addsUp ?? false) : entry.addsUp === true,
    note: textOf(entry.note),
    source: textOf(entry.source) ?? "",
    mark: markOf(entry.mark),
  };
}
