/**
 * Events as symbols, clustered by form and outcome on a grid (`domain/map/cluster-symbols`).
 *
 * Clusters are made anew for every filter, so they are always right and the browser never holds more than
 * it draws. A session stands at its own place, else at its state's label point; a placement at the label
 * point of each state it names. What is cancelled or postponed is drawn only when asked for.
 */
import { isNotNull } from "drizzle-orm";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { clusterSymbols, type DrawnPoint } from "~/domain/map/cluster-symbols";
import type { MapSymbol } from "~/domain/map/map-symbol";
import { type SymbolColumns, symbolColumns, symbolsOf } from "~/domain/map/symbol-columns";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { events } from "../../schema/events";
import { places } from "../../schema/reference";
import { findExtent } from "../filter/find-extent";
import { keptReference, keptUntilWritten } from "../store/data-version";
import { inList } from "../store/in-list";
import { keptByEvent } from "../store/kept-by-event";
import { mapPoints } from "./map-points";

export type SymbolsQuestion = {
  filter: RegisterFilter;
  /** Steps of zooming in, by which the grid is finer. */
  step: number;
  /** Only these; all without. */
  states?: readonly string[] | undefined;
  /** In which a place is named. */
  language: Language;
};

export async function listMapSymbols(db: Handle, question: SymbolsQuestion): Promise<MapSymbol[]> {
  return symbolsOf(await findMapSymbols(db, question));
}

/** As they are carried between threads. */
export const findMapSymbols = keptUntilWritten(readMapSymbols, async (db, { filter, states }) => {
  const extent = await findExtent(db, filter);
  return states === undefined ? extent : { ...extent, states };
});

async function readMapSymbols(
  db: Handle,
  { filter, step, states, language }: SymbolsQuestion,
): Promise<SymbolColumns> {
  // Of a closer view too all are asked for: they are kept.
  const all = await listPoints(db, filter);
  const within = states && new Set(states);
  const rows = within ? all.filter((row) => within.has(row[3])) : all;
  const clusters = clusterSymbols(pointsIn(rows, await placeNames(db, language)), step);
  const titles = await titlesOf(
    db,
    clusters.flatMap(({ event }) => event ?? []),
  );
  return symbolColumns(
    clusters.map((cluster) => ({
      ...cluster,
      title: titles.get(cluster.event ?? 0) ?? { ja: null, en: null },
    })),
  );
}

/** Thousands, most of which end in a sum. */
const listPoints = keptByEvent(async (db, filter, among): Promise<PointRow[]> => {
  const point = mapPoints(db, filter, among);
  const { eventId, form, outcome, state, lat, lng, placeName, placeId } = point;
  const { rows } = await db.lists(
    db.select({ eventId, form, outcome, state, lat, lng, placeName, placeId }).from(point).getSQL(),
  );
  return rows as PointRow[];
});

type PointRow = [number, EventForm, Outcome, string, number, number, string | null, number | null];

function* pointsIn(
  rows: readonly PointRow[],
  names: ReadonlyMap<number, string>,
): Generator<DrawnPoint> {
  for (const row of rows) {
    // By their places: taken apart as a list is, each row takes three times as long.
    const [event, form, outcome] = [row[0], row[1], row[2]];
    const place = names.get(row[7] ?? 0) ?? row[6];
    yield { event, form, outcome, state: row[3], lat: row[4], lng: row[5], place };
  }
}

/** As `townName` calls them, of towns that have a name of their own in the language: looked up once, not for each point. */
async function placeNames(db: Handle, language: Language): Promise<ReadonlyMap<number, string>> {
  return language === "ja" ? await japaneseNames(db) : new Map();
}

const japaneseNames = keptReference(async (db) => {
  const rows = await db
    .select({ id: places.id, nameJa: places.nameJa })
    .from(places)
    .where(isNotNull(places.nameJa));
  return new Map(rows.map(({ id, nameJa }) => [id, nameJa ?? ""]));
});

/** Only a symbol that stands for one event says which. */
async function titlesOf(db: Handle, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, MapSymbol["title"]>();
  const rows = await db
    .select({ id: events.id, ja: events.titleJa, en: events.titleEn })
    .from(events)
    .where(inList(events.id, ids));
  return new Map(rows.map(({ id, ja, en }) => [id, { ja, en }]));
}
