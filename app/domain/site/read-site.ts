/** What the form of a site says before names are found in the register: companies by name, a point only where both coordinates are. */
import type { SiteDraft } from "./site-draft";

export type ReadSite = Omit<SiteDraft, "organisations" | "placeId" | "point"> & {
  companies: { name: string; share: number | null; shareSource: string | null }[];
  at: { lat: number; lon: number } | null;
};

/** Reasons by the name of the box, such as `companies[0].name`. */
export type SiteErrors = Record<string, string[]>;
