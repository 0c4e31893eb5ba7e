/**
 * Where the demonstration programme happens: more where Japanese companies are, hardly anywhere in some states.
 *
 * Weights follow the rough order of Japanese business presence. Some states are left nearly empty on purpose:
 * the map is to show what nobody has reached.
 */
import { postsFor } from "~/domain/place/jurisdiction";
import type { Random } from "./demonstration-random";
import type { DemoInput, DemoPlace } from "./demonstration-types";

const STATE_WEIGHTS: Record<string, number> = {
  ...{ CA: 30, TX: 14, OH: 12, IL: 12, MI: 11, NY: 11, IN: 10, GA: 9, TN: 9, KY: 8, NC: 8, DC: 8 },
  ...{ WA: 7, NJ: 6, FL: 6, MA: 6, HI: 6, PA: 5, SC: 5, AL: 5, VA: 5, AZ: 4, OR: 4, CO: 5 },
  ...{ MD: 3, MN: 3, MO: 3, WI: 3, GU: 2.5, IA: 2, KS: 2, UT: 2, NV: 2, MS: 2, CT: 2, NE: 1.5 },
  ...{ LA: 1.5, AK: 1.5, ID: 1.2, AR: 1, OK: 1, MP: 0.9, NM: 0.8, WV: 0.7, NH: 0.6, ME: 0.6 },
  ...{
    PR: 0.5,
    RI: 0.4,
    DE: 0.4,
    MT: 0.2,
    VT: 0.2,
    ND: 0.12,
    WY: 0.1,
    SD: 0.05,
    VI: 0.02,
    AS: 0.02,
  },
};

const TOWN_POPULATION = 12_000;
const STOP_POPULATION = 3_000;
const TOWNS_PER_STATE = 40;

export type Gazetteer = {
  /** A town of any state, by weight. */
  anyTown(random: Random): DemoPlace;
  townIn(random: Random, state: string): DemoPlace | null;
  /** The other towns within a drive. */
  townsNear(from: DemoPlace, kilometres: number): DemoPlace[];
  /** The mission of a place, or null where the data knows none. */
  missionOf(place: DemoPlace, day: string): string | null;
  stateCodes: readonly (readonly [string, number])[];
};

export function gazetteerOf({ places, jurisdictions, states }: DemoInput): Gazetteer {
  const known = new Set(states.map(({ code }) => code));
  const byState = new Map<string, DemoPlace[]>();
  for (const place of [...places].sort((a, b) => b.population - a.population || a.id - b.id)) {
    const towns = byState.get(place.state) ?? [];
    if (towns.length < TOWNS_PER_STATE && isTown(place, towns.length)) towns.push(place);
    byState.set(place.state, towns);
  }
  const stops = cellsOf(places.filter(({ population }) => population >= STOP_POPULATION));
  const stateCodes = Object.entries(STATE_WEIGHTS).filter(
    ([code]) => known.has(code) && (byState.get(code)?.length ?? 0) > 0,
  );

  const townIn = (random: Random, state: string) => {
    const towns = byState.get(state) ?? [];
    return towns.length === 0
      ? null
      : random.weighted(towns.map((town) => [town, Math.sqrt(town.population + 1)] as const));
  };
  return {
    stateCodes,
    townIn,
    anyTown(random) {
      const town = townIn(random, random.weighted(stateCodes));
      if (town === null) throw new Error("A state with a weight has no town");
      return town;
    },
    townsNear(from, kilometres) {
      return aroundOf(stops, from).filter(
        (place) => place.id !== from.id && distanceKm(from, place) <= kilometres,
      );
    },
    missionOf(place, day) {
      return (
        postsFor({ state: place.state, county: place.county }, jurisdictions, day).posts[0] ?? null
      );
    },
  };
}

/** Small territories have few towns of any size: their first ones always count. */
function isTown(place: DemoPlace, already: number): boolean {
  return place.population >= TOWN_POPULATION || (already < 3 && place.population > 500);
}

/** Degrees: no drive of the programme is longer than a cell is wide. */
const CELL = 4;

type Cells = ReadonlyMap<string, readonly DemoPlace[]>;

const cellAt = (lat: number, lon: number): string =>
  `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;

function cellsOf(places: readonly DemoPlace[]): Cells {
  const cells = new Map<string, DemoPlace[]>();
  for (const place of places) {
    const cell = cellAt(place.lat, place.lon);
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, [place]);
    else there.push(place);
  }
  return cells;
}

/** Everything in the cell of a place and the eight around it. */
function aroundOf(cells: Cells, { lat, lon }: DemoPlace): DemoPlace[] {
  const steps = [-CELL, 0, CELL];
  return steps.flatMap((north) =>
    steps.flatMap((east) => cells.get(cellAt(lat + north, lon + east)) ?? []),
  );
}

/** Near enough on one continent: a plane with shrinking degrees of longitude. */
export function distanceKm(a: DemoPlace, b: DemoPlace): number {
  const north = (a.lat - b.lat) * 111;
  const east = (a.lon - b.lon) * 111 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}
