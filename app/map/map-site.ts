/** Sites as the map draws them: one, or several at a place. */
import type { BilingualText } from "../domain/value/language";

export type MapSite = {
  lat: number;
  lng: number;
  count: number;
  site: number | null;
  state: string | null;
  /** Their cell, as the list's address names it; null where they stand for a state. */
  in: string | null;
  stacked: boolean;
  named: {
    name: string | null;
    placeName: string | null;
    companies: { name: BilingualText }[];
  } | null;
};
