/** Distances over the ground as the crow flies. */

export type Spot = { lat: number; lon: number };

/** Mean radius of the earth: distances are right to half a percent. */
const EARTH_KM = 6371.0088;
export const KM_PER_MILE = 1.609344;

/** The great circle between two points, by the haversine: exact for near points, too. */
export function distanceKm(a: Spot, b: Spot): number {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees within which everything lies that is at most this far. Longitudes are null where all of them may be. */
export type Box = { lat: [number, number]; lon: [number, number] | null };

/** A little wider than the distance, so that rounding loses nothing; a box over the date line or a pole takes all longitudes. */
export function boxAround({ lat, lon }: Spot, km: number): Box {
  const reach = (km + 0.1) / EARTH_KM;
  const up = degrees(reach);
  const widest = Math.sin(reach) / Math.cos(radians(lat));
  const across = Math.abs(lat) + up < 90 && widest < 1 ? degrees(Math.asin(widest)) : 360;
  const crosses = lon - across < -180 || lon + across > 180;
  return {
    lat: [lat - up, lat + up],
    lon: crosses ? null : [lon - across, lon + across],
  };
}

const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
