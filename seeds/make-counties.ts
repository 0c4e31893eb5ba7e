/**
 * Writes `seeds/counties.csv` from the map's own polygons, so that a county of the register is always one the map can draw.
 *
 * Run: npx tsx seeds/make-counties.ts
 */
import { writeFileSync } from "node:fs";
import { readCountyShapes } from "./county-shapes";
import { readCsv, toCsv } from "./csv-rows";

const COLUMNS = ["fips", "state", "name", "source", "mark"] as const;
const SOURCE = "us-atlas 3.0.1 counties-10m (U.S. Census Bureau, cartographic boundaries 2017)";

const codes = new Map(readCsv("seeds/states.csv").map((state) => [state.fips, state.code]));

const rows = readCountyShapes().flatMap(({ fips, name }) => {
  const state = codes.get(fips.slice(0, 2));
  return state ? [{ fips, state, name, source: SOURCE, mark: "page" }] : [];
});

writeFileSync("seeds/counties.csv", toCsv(COLUMNS, rows));
process.stdout.write(`${rows.length} counties\n`);
