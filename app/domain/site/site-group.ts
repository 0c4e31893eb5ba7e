/**
 * By what a site is known again: whose it is and where. Rows of a file that agree in both tell of one site. P68
 */
import { fold } from "~/domain/value/search-text";
import type { NamedOrganisation } from "./site-entry";

export type Whereabouts = {
  kind: string;
  state: string | null;
  address: string | null;
  place: string | null;
  name: string | null;
  /** Of the address itself, not of the middle of a town. */
  point: { lat: number; lon: number } | null;
};

/** `isPlaced`: it says where, so that two of one group are one site. */
export type SiteGroup = { group: string; isPlaced: boolean };

/** About ten metres. */
const STEPS_PER_DEGREE = 10_000;

export function siteGroup(
  organisations: readonly NamedOrganisation[],
  { kind, state, address, place, name, point }: Whereabouts,
): SiteGroup {
  const owners = organisations
    .map((one) => (one.id === null ? `n:${fold(one.name)}` : String(one.id)))
    .sort();
  const step = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE);
  const at = point === null ? null : `${step(point.lat)},${step(point.lon)}`;
  const where = address !== null ? fold(address) : (at ?? (place === null ? null : fold(place)));
  const isPlaced = where !== null;
  const parts = [owners, kind, state, where, isPlaced ? null : fold(name ?? "")];
  return { group: JSON.stringify(parts), isPlaced };
}
