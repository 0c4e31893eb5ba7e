/** Rows of states.csv, counties.csv, places.csv and places-ja.csv. */
import { fold } from "~/domain/value/search-text";
import type { SeededPlaceName } from "~db/queries/reference/place-names";
import type { CountyRow, PlaceRow, StateRow } from "~db/queries/reference/reference-rows";
import {
  number,
  oneOf,
  provenanceOf,
  type SeedRow,
  text,
  textOrNull,
  wholeNumber,
} from "./seed-cells";

export function parseState(row: SeedRow): StateRow {
  return {
    code: text(row, "code"),
    fips: text(row, "fips"),
    type: oneOf(row, "type", ["state", "district", "territory"]),
    nameJa: text(row, "name_ja"),
    nameEn: text(row, "name_en"),
    kana: text(row, "kana"),
    labelLat: number(row, "label_lat"),
    labelLon: number(row, "label_lon"),
    ...provenanceOf(row),
  };
}

export function parseCounty(row: SeedRow): CountyRow {
  return {
    fips: text(row, "fips"),
    state: text(row, "state"),
    name: text(row, "name"),
    ...provenanceOf(row),
  };
}

/** The gazetteer's table has no columns for provenance: all of it is GeoNames, and the file says which county is derived. */
export function parsePlace(row: SeedRow): PlaceRow {
  provenanceOf(row);
  const name = text(row, "name");
  return {
    id: wholeNumber(row, "id"),
    name,
    searchName: fold(name),
    state: text(row, "state"),
    county: textOrNull(row, "county"),
    lat: number(row, "lat"),
    lon: number(row, "lon"),
    population: wholeNumber(row, "population"),
    zone: text(row, "zone"),
  };
}

/** Other names, separated by a bar, are searched and never shown. */
export function parsePlaceName(row: SeedRow): SeededPlaceName {
  provenanceOf(row);
  const others = textOrNull(row, "other_ja")?.split("|") ?? [];
  return { id: wholeNumber(row, "id"), nameJa: text(row, "name_ja"), others };
}
