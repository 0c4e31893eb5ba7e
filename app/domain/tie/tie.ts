/** Sister ties (姉妹都市・姉妹州): what one may be. */

/** state: between a state and a prefecture. city: between a city or county and a Japanese municipality. */
export const TIE_LEVELS = ["state", "city"] as const;
export type TieLevel = (typeof TIE_LEVELS)[number];

/** unknown: a list names it, and does not say whether it goes on. */
export const TIE_STATUSES = ["active", "dormant", "ended", "unknown"] as const;
export type TieStatus = (typeof TIE_STATUSES)[number];
