/** Sites (拠点): what one may be. */

/** Headquarters, plant, research and development, office, sales, logistics, farm, other. */
export const SITE_KINDS = [
  "headquarters",
  "plant",
  "rd",
  "office",
  "sales",
  "logistics",
  "farm",
  "other",
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const SITE_STATUSES = ["announced", "construction", "operating", "closed"] as const;
export type SiteStatus = (typeof SITE_STATUSES)[number];

/** How exactly its point is known: to the address, the middle of its town, the middle of its state. */
export const SITE_PRECISIONS = ["address", "town", "state"] as const;
export type SitePrecision = (typeof SITE_PRECISIONS)[number];

export const FIGURE_MEASURES = ["employees", "japanese-staff", "investment"] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** Who says so: a plan made public, the company or an office reporting, or a model. Never summed together. */
export const FIGURE_BASES = ["announced", "reported", "modelled"] as const;
export type FigureBasis = (typeof FIGURE_BASES)[number];
