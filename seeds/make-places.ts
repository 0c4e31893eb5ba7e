/**
 * Writes `seeds/places.csv` from the gazetteer `us-places.csv` in the folder KUSANONE_SAMPLES.
 *
 * The gazetteer's county stands where the map knows it. Where it is missing, or a newer division than the map's
 * (all of Connecticut), the county is the polygon around the town, looked for within the town's own state only:
 * river towns lie across a generalised border.
 *
 * Run: KUSANONE_SAMPLES=<folder> npx tsx seeds/make-places.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CountyShape, countyAt, readCountyShapes } from "./county-shapes";
import { type CsvRow, readCsv, toCsv } from "./csv-rows";

const COLUMNS = [
  "id",
  "name",
  "state",
  "county",
  "lat",
  "lon",
  "population",
  "zone",
  "source",
  "mark",
] as const;
const GAZETTEER = "GeoNames";
const DERIVED = "GeoNames; county from us-atlas polygons";

const samples = process.env.KUSANONE_SAMPLES;
if (!samples) throw new Error("Set KUSANONE_SAMPLES to the folder that holds us-places.csv.");

const countiesOf = new Map<string, CountyShape[]>();
for (const state of readCsv("seeds/states.csv")) countiesOf.set(state.code ?? "", []);
const shapes = new Map(readCountyShapes().map((county) => [county.fips, county]));
for (const { fips, state } of readCsv("seeds/counties.csv")) {
  const shape = shapes.get(fips ?? "");
  if (shape) countiesOf.get(state ?? "")?.push(shape);
}

const rows = readCsv(join(samples, "us-places.csv")).flatMap((town) => {
  const counties = countiesOf.get(town.state ?? "");
  return counties ? [placeOf(town, counties)] : [];
});
rows.sort((a, b) => Number(a.id) - Number(b.id));

writeFileSync("seeds/places.csv", toCsv(COLUMNS, rows));
process.stdout.write(
  `${rows.length} places, ${rows.filter((row) => row.source === DERIVED).length} with a derived county\n`,
);

function placeOf(town: CsvRow, counties: readonly CountyShape[]): CsvRow {
  const known = counties.some((county) => county.fips === town.county_fips);
  const county = known
    ? town.county_fips
    : countyAt(counties, [Number(town.lon), Number(town.lat)]);
  return {
    id: town.geoname_id ?? "",
    name: (town.name ?? "").replace(/, [A-Z]{2}$/, ""),
    state: town.state ?? "",
    county: county ?? "",
    lat: town.lat ?? "",
    lon: town.lon ?? "",
    population: town.population ?? "",
    zone: town.time_zone ?? "",
    source: known ? GAZETTEER : DERIVED,
    mark: known ? "page" : "inferred",
  };
}
