/**
 * Rough boxes around the United States and its territories: enough to see that a point cannot lie there.
 *
 * Drawn by hand around the extreme points that the U.S. Geological Survey names, a little wider than these; what is near
 * the border may be abroad.
 */
export type Spot = { lat: number; lon: number };

type Box = { south: number; north: number; west: number; east: number };

const BOXES: readonly Box[] = [
  // The 48 states and D.C.
  { south: 24.3, north: 49.5, west: -125, east: -66.8 },
  // Alaska, and its islands beyond the 180th meridian.
  { south: 51, north: 71.6, west: -180, east: -129.9 },
  { south: 51, north: 53.6, west: 172, east: 180 },
  // Hawaii, with the islands in the north-west.
  { south: 18.8, north: 28.6, west: -178.5, east: -154.7 },
  // Puerto Rico and the U.S. Virgin Islands.
  { south: 17.5, north: 18.6, west: -68.1, east: -64.4 },
  // American Samoa.
  { south: -14.7, north: -11, west: -171.2, east: -168 },
  // Guam and the Northern Mariana Islands.
  { south: 13.1, north: 20.7, west: 144.5, east: 146.2 },
];

export function mayLieInTheUnitedStates({ lat, lon }: Spot): boolean {
  return BOXES.some(
    ({ south, north, west, east }) => south <= lat && lat <= north && west <= lon && lon <= east,
  );
}
