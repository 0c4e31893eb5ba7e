/** The one projection of the package that is used: its index would bring fourteen more. */
declare module "d3-composite-projections/src/albersUsaTerritories.js" {
  import type { GeoProjection } from "d3-geo";
  export default function geoAlbersUsaTerritories(): GeoProjection;
}
