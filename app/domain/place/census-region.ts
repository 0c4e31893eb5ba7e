/**
 * Regions of the United States as the Census Bureau draws them, with the territories, which belong to none, apart.
 *
 * Source: U.S. Census Bureau, "Census Regions and Divisions of the United States"
 * (https://www2.census.gov/geo/pdfs/maps-data/maps/reference/us_regdiv.pdf).
 */
export const CENSUS_REGIONS = ["northeast", "midwest", "south", "west", "territories"] as const;
export type CensusRegion = (typeof CENSUS_REGIONS)[number];

const STATES: Record<CensusRegion, string> = {
  northeast: "CT ME MA NH RI VT NJ NY PA",
  midwest: "IL IN MI OH WI IA KS MN MO NE ND SD",
  south: "DE DC FL GA MD NC SC VA WV AL KY MS TN AR LA OK TX",
  west: "AZ CO ID MT NV NM UT WY AK CA HI OR WA",
  territories: "AS GU MP PR VI",
};

const REGION_OF = new Map(
  CENSUS_REGIONS.flatMap((region) => STATES[region].split(" ").map((state) => [state, region])),
);

export function censusRegionOf(state: string): CensusRegion | null {
  return REGION_OF.get(state) ?? null;
}
