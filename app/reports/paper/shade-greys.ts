/** Greys of a shaded map, from nothing to the most: apart from each other on a copy, too. */
export const SHADE_GREYS = [
  "#FFFFFF",
  "#E2E2E2",
  "#C2C2C2",
  "#999999",
  "#6C6C6C",
  "#3C3C3C",
] as const;
