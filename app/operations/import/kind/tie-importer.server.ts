/**
 * Sister ties from a file, found again by their two sides. A list of twin cities of the world, with countries and
 * coordinates, is read too: pairs of other countries are left out, and the state is that of the towns around. P106, P107
 */
import { stateReader } from "~/domain/import/cell-state";
import { writeTyped } from "~/domain/import/typed-columns";
import { can } from "~/domain/people/permissions";
import { TIE_STATUSES } from "~/domain/tie/tie";
import { TIE_COLUMNS, type TieColumn, type TieEntry, tieEntryOf } from "~/domain/tie/tie-columns";
import { tieKey } from "~/domain/tie/tie-key";
import { type TownThere, townAt } from "~/domain/tie/town-at";
import { groupedBy } from "~/domain/value/grouped-by";
import { fold } from "~/domain/value/search-text";
import { listOrderedStates } from "~db/queries/reference/ordered-states";
import {
  findImportSource,
  findTownOf,
  listTownsAround,
  listTownsThere,
  putTie,
  removeTie,
} from "~db/queries/tie/tie-rows";
import { findTiesByKey, listTies, listTiesById } from "~db/queries/tie/ties";
import type { Importer } from "./importer";
import { recordImported, recordTakenBack } from "./record-imported.server";
import { numericIds, problem, typedReading } from "./typed-reading";
import { markOf, numberOf, oneOf, textOf } from "./typed-values";

type Known = {
  stateOf: ReturnType<typeof stateReader>;
  towns: readonly TownThere[];
  /** By whole degrees. */
  byDegree: ReadonlyMap<string, TownThere[]>;
  /** Ties of a list of the world that were read, by which of the two countries its row begins with. */
  told: Map<string, "japan" | "america">;
};

export const tieImporter: Importer<TieColumn, TieEntry, Known> = {
  kind: "ties",
  columns: TIE_COLUMNS,
  tables: [{ table: "ties", by: "id" }],

  async know(db, { language }) {
    const towns = await listTownsThere(db);
    const byDegree = groupedBy(towns, ({ lat, lon }) => cellAt(lat, lon));
    return {
      stateOf: stateReader(await listOrderedStates(db, language)),
      towns,
      byDegree,
      told: new Map(),
    };
  },

  read: (cells, answers, known) =>
    typedReading(TIE_COLUMNS, cells, (values) => {
      const isOfWorld = textOf(values.country) !== null || textOf(values.partnerCountry) !== null;
      const entry = isOfWorld ? americanFirst(values) : { ...values };
      if (entry === null) return { leftOut: "not-japan-us" };
      if (textOf(entry.state) === null) {
        const chosen = known.towns.find(({ id }) => String(id) === answers.get("city"));
        if (chosen !== undefined) Object.assign(entry, { lat: chosen.lat, lon: chosen.lon });
        const there = placeOf(entry, (point) => townsAround(known.byDegree, point));
        if (there === null) return askTown(entry, known);
        entry.state = there.state;
      } else {
        const state = known.stateOf(String(entry.state));
        if (!state.ok || state.value === null)
          return { problems: [problem("state", "state-unknown", entry.state)] };
        entry.state = state.value;
      }
      const sides = sidesOf(entry);
      if (!hasJapaneseSide(sides)) return { problems: [problem("partnerJa", "side-missing", "")] };
      if ("mark" in values) entry.mark = markOf(values.mark);
      if ("status" in values) entry.status = entry.status ?? "unknown";
      const key = tieKey(sides);
      if (isOfWorld && isToldFromTheOtherSide(key, values, known.told))
        return { leftOut: "tie-from-other-side" };
      return { key, entry };
    }),

  async find(db, keys) {
    const found = await findTiesByKey(db, keys);
    return new Map([...found].map(([key, id]) => [key, String(id)]));
  },

  async load(db, ids) {
    const found = await listTiesById(db, numericIds(ids));
    return new Map(found.map((tie) => [String(tie.id), tieEntryOf(tie)]));
  },

  cell: (entry, column) => (isTold(column) ? writeTyped(TIE_COLUMNS, entry, column) : ""),
  may: (user) => can(user, "project.edit"),

  async write(tx, { user, now, importId }, entry, id) {
    const said = textOf(entry.state);
    const towns = said === null ? await listTownsAround(tx, pointOf(entry)) : [];
    const there = said === null ? placeOf(entry, () => towns) : null;
    const state = said ?? there?.state ?? "";
    const sides = { ...sidesOf(entry), state };
    const own = id === null ? null : Number(id);
    const before = own === null ? null : ((await listTiesById(tx, [own]))[0] ?? null);
    const town = sides.city === null ? null : await findTownOf(tx, state, fold(sides.city));
    const written = await putTie(tx, own, {
      ...{ ...sides, key: tieKey(sides), level: sides.city === null ? "state" : "city" },
      placeId: there?.placeId ?? town,
      year: numberOf(entry.year),
      status: oneOf(TIE_STATUSES, entry.status) ?? "unknown",
      note: textOf(entry.note),
      source: textOf(entry.source) ?? (await findImportSource(tx, importId)) ?? "",
      sourceUrl: textOf(entry.sourceUrl),
      mark: markOf(entry.mark),
      ...{ importId, editedAt: now, editedBy: user.id },
    });
    const subject = { subjectType: "tie", subjectId: written } as const;
    const former = before === null ? null : tieEntryOf(before);
    await recordImported(tx, { user, now }, subject, { before: former, after: entry });
    return String(written);
  },

  async remove(tx, author, id) {
    await removeTie(tx, Number(id));
    await recordTakenBack(tx, author, { subjectType: "tie", subjectId: id });
    return "gone";
  },

  async *all(db) {
    let after: number | null = null;
    for (;;) {
      const ties = await listTies(db, { state: null, after, limit: TOGETHER });
      yield ties.map((tie) => ({ id: String(tie.id), entry: tieEntryOf(tie) }));
      if (ties.length < TOGETHER) return;
      after = ties.at(-1)?.id ?? null;
    }
  },
};

const TOGETHER = 500;

/** Countries and coordinates tell where a tie is, and are then forgotten. */
const TOLD_ONCE: readonly TieColumn[] = [
  ...(["country", "lat", "lon", "partnerCountry", "partnerLat", "partnerLon"] as const),
];
const isTold = (column: TieColumn): boolean => !TOLD_ONCE.includes(column);

const JAPAN = new Set(["japan", "jp", "日本", "日本国"].map(fold));
const AMERICA = new Set(
  [
    "united states",
    "united states of america",
    "usa",
    "us",
    "米国",
    "アメリカ",
    "アメリカ合衆国",
  ].map(fold),
);

/** The pair with the American side first; null where it is none of the two countries. */
function americanFirst(values: TieEntry): TieEntry | null {
  const [first, second] = [values.country, values.partnerCountry].map((one) =>
    fold(String(one ?? "")),
  );
  if (AMERICA.has(first ?? "") && JAPAN.has(second ?? ""))
    return {
      ...values,
      city: withoutCountry(values.city),
      partnerEn: withoutCountry(values.partnerEn),
    };
  if (!JAPAN.has(first ?? "") || !AMERICA.has(second ?? "")) return null;
  return {
    ...values,
    ...{ city: withoutCountry(values.partnerEn), partnerEn: withoutCountry(values.city) },
    ...{ country: values.partnerCountry, partnerCountry: values.country },
    ...{ lat: values.partnerLat, lon: values.partnerLon },
    ...{ partnerLat: values.lat, partnerLon: values.lon },
  };
}

/** A list of the world may tell of a pair from both of its sides: that is one tie, and no contradiction. */
function isToldFromTheOtherSide(key: string, { country }: TieEntry, told: Known["told"]): boolean {
  const side = JAPAN.has(fold(String(country ?? ""))) ? "japan" : "america";
  const before = told.get(key) ?? side;
  told.set(key, before);
  return before !== side;
}

/** New York, United States. */
const withoutCountry = (city: unknown): string | null =>
  textOf(city)?.replace(/,\s*(United States(?: of America)?|U\.?S\.?A?\.?|Japan)$/i, "") ?? null;

const pointOf = ({ lat, lon }: TieEntry) => ({ lat: numberOf(lat) ?? 0, lon: numberOf(lon) ?? 0 });

type Point = { lat: number; lon: number };

function placeOf(entry: TieEntry, townsOf: (point: Point) => readonly TownThere[]) {
  if (numberOf(entry.lat) === null || numberOf(entry.lon) === null) return null;
  const point = pointOf(entry);
  return townAt(townsOf(point), point, fold(String(entry.city ?? "")));
}

/** The point lies outside the United States, as it does where a list takes one town for another: a person says which it is. */
function askTown(entry: TieEntry, { towns }: Known) {
  const name = fold(String(entry.city ?? ""));
  const called = towns.filter(({ searchName }) => searchName === name);
  if (called.length === 0) return { problems: [problem("city", "town-unknown", entry.city)] };
  const choices = called.map(({ id, state }) => {
    const label = `${entry.city}, ${state}`;
    return { value: String(id), ja: label, en: label, proposed: called.length === 1 };
  });
  return { asked: { column: "city", reason: "point-abroad", choices } };
}

const cellAt = (lat: number, lon: number): string => `${Math.floor(lat)} ${Math.floor(lon)}`;

function townsAround(cells: Known["byDegree"], { lat, lon }: Point): TownThere[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((up) =>
    steps.flatMap((right) => cells.get(cellAt(lat + up, lon + right)) ?? []),
  );
}

function sidesOf(entry: TieEntry) {
  return {
    state: textOf(entry.state) ?? "",
    city: textOf(entry.city),
    prefectureJa: textOf(entry.prefectureJa),
    prefectureEn: textOf(entry.prefectureEn),
    partnerJa: textOf(entry.partnerJa),
    partnerEn: textOf(entry.partnerEn),
  };
}

const hasJapaneseSide = (sides: ReturnType<typeof sidesOf>): boolean =>
  (sides.prefectureJa ?? sides.prefectureEn ?? sides.partnerJa ?? sides.partnerEn) !== null;
