/**
 * The place a filter may name: a town of the gazetteer by its number (4887398) or as people call it (シカゴ, Springfield IL),
 * a point of the map (41.85_-87.65), or areas of it, each by its south-western and north-eastern corner
 * (41.8_-87.7_41.9_-87.6), with * between several.
 *
 * Points and areas are of where the map draws an occurrence: at its own place, else at the label point of its state.
 */
import type { Bilingual } from "~/domain/value/language";

/** In degrees. */
export type PlaceArea = { south: number; west: number; north: number; east: number };
/** `namesake`: another town of its state is called the same. */
export type KnownTown = { id: number; name: Bilingual; state: string; namesake: boolean };
export type FilterPlace =
  | ({ type: "town" } & KnownTown)
  | { type: "areas"; areas: readonly PlaceArea[] };

/** As exactly as the gazetteer knows a place: about a metre. */
const DECIMALS = 5;
const MOST_AREAS = 100;
const LONGEST_NAME = 100;
const NUMBER = /^-?\d{1,3}(\.\d{1,10})?$/;

/** Null for what names no place. `town`: the one that the text names, where it names one. */
export function parseFilterPlace(text: string, town: KnownTown | null): FilterPlace | null {
  if (town !== null) return { type: "town", ...town };
  const parts = text.split("*");
  const areas = parts.flatMap((part) => areaOf(part) ?? []);
  const isWhole = areas.length === parts.length && areas.length <= MOST_AREAS;
  return isWhole ? { type: "areas", areas } : null;
}

/** How a text would name a town, known or not: by its number, or as people call it. */
export function townAsked(text: string): { id: number } | { called: string } | null {
  if (/^[1-9]\d{0,14}$/.test(text)) return { id: Number(text) };
  return /\p{L}/u.test(text) ? { called: text.slice(0, LONGEST_NAME) } : null;
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
