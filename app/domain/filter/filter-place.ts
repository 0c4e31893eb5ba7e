/**
 * The place a filter may name: a town of the gazetteer by its number (4887398), a point of the map (41.85_-87.65), or areas of
 * it, each by its south-western and north-eastern corner (41.8_-87.7_41.9_-87.6), with * between several.
 *
 * Points and areas are of where the map draws an occurrence: at its own place, else at the label point of its state.
 */
import type { Bilingual } from "~/domain/value/language";

/** In degrees. */
export type PlaceArea = { south: number; west: number; north: number; east: number };
export type KnownTown = { name: Bilingual; state: string };
export type FilterPlace =
  | ({ type: "town"; id: number } & KnownTown)
  | { type: "areas"; areas: readonly PlaceArea[] };

/** As exactly as the gazetteer knows a place: about a metre. */
const DECIMALS = 5;
const MOST_AREAS = 100;
const NUMBER = /^-?\d{1,3}(\.\d{1,10})?$/;

/** Null for what names no place. `towns`: those that are known, by number. */
export function parseFilterPlace(
  text: string,
  towns: ReadonlyMap<number, KnownTown>,
): FilterPlace | null {
  const id = townAsked(text);
  if (id !== null) {
    const town = towns.get(id);
    return town === undefined ? null : { type: "town", id, ...town };
  }
  const parts = text.split("*");
  const areas = parts.flatMap((part) => areaOf(part) ?? []);
  const isWhole = areas.length === parts.length && areas.length <= MOST_AREAS;
  return isWhole ? { type: "areas", areas } : null;
}

/** The number of the town that a text names, known or not. */
export function townAsked(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

export function filterPlaceText(place: FilterPlace): string {
  return place.type === "town" ? String(place.id) : areasText(place.areas);
}

export function areasText(areas: readonly PlaceArea[]): string {
  return areas
    .map(({ south, west, north, east }) => {
      const corners = south === north && west === east ? [south, west] : [south, west, north, east];
      return corners.map(degreesText).join("_");
    })
    .join("*");
}

export function degreesText(degrees: number): string {
  return String(Number(degrees.toFixed(DECIMALS)));
}

function areaOf(text: string): PlaceArea | null {
  const corners = text.split("_");
  if (!corners.every((corner) => NUMBER.test(corner))) return null;
  const [south, west, north = south, east = west] = corners.map(Number);
  if (south === undefined || west === undefined || north === undefined || east === undefined)
    return null;
  const isArea = corners.length === 2 || corners.length === 4;
  const isOnEarth = -90 <= south && south <= north && north <= 90 && -180 <= west && east <= 180;
  return isArea && isOnEarth && west <= east ? { south, west, north, east } : null;
}
