/** What rows of a table of sites are read against. P68 */
import type { KnownPlace, PlaceReader } from "~/domain/import/cell-place";
import type { StateReader } from "~/domain/import/cell-state";
import type { KnownCompanies } from "./company-cell";

export type SitePlace = KnownPlace & { lat: number; lon: number };
export type KnownForSites = {
  companies: KnownCompanies;
  readState: StateReader;
  readPlace: PlaceReader<SitePlace>;
  placesById: ReadonlyMap<number, SitePlace>;
  /** Where the label of each state stands. */
  middles: ReadonlyMap<string, { lat: number; lon: number }>;
  /** Missions that hold each state. J5 */
  holders: (state: string | null) => string[];
  isOutside: (point: { lat: number; lon: number }, state: string) => boolean;
  organiser: string | null;
  source: string;
  isOwn: boolean;
  thisYear: number;
  /** What the ids of this source were found to be before. */
  subjects: ReadonlyMap<string, string>;
  /** Rows of this file that were read: their groups, with what tells the row apart. */
  seen: Map<string, string>;
};
