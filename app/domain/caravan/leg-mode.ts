/** How a caravan gets from one stop to the next. */
export const LEG_MODES = ["drive", "flight"] as const;
export type LegMode = (typeof LEG_MODES)[number];
