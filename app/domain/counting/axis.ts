/**
 * Axes of a total and the keys of their rows. N3
 *
 * A cell is one row of one axis. Every occurrence touches at least one cell on every axis, so that
 * rows and total can be tied: where it has no state, no tag or no plan, it touches a row for none.
 */
export const AXES = ["state", "kind", "organiser", "priority", "tier"] as const;
export type Axis = (typeof AXES)[number];

/**
 * Parts of the period itself: an event counts in that of its first held occurrence of all, and in no other. N1, P170
 */
export const PART_AXES = ["month", "quarter"] as const;
export type PartAxis = (typeof PART_AXES)[number];
export const isPartAxis = (axis: string): axis is PartAxis =>
  axis === "month" || axis === "quarter";

/** Row of what lies in no single month or quarter (時期不詳). N11 */
export const ROUGH_KEY = "rough";

/** What the rows of a report can be. No cells are stored of the last three: they follow from kinds and days. */
export const TOTAL_AXES = [...AXES, "form", ...PART_AXES] as const;
export type TotalAxis = (typeof TOTAL_AXES)[number];
export const isStoredAxis = (axis: TotalAxis): axis is Axis => AXES.some((each) => each === axis);

/** Axes on which an event can stand in several rows: it has one kind. */
export const OVERLAP_AXES = ["state", "organiser", "priority", "tier"] as const;
export type OverlapAxis = (typeof OVERLAP_AXES)[number];

/** Axes of the stored cells: those of a total, and the nation as an axis with one row. */
export const CELL_AXES = ["nation", ...AXES] as const;
export type CellAxis = (typeof CELL_AXES)[number];

export const NATION_KEY = "US";

export type Cell = { axis: CellAxis; key: string };

/** Rows of the state axis for occurrences without a state. */
export const PLACELESS_KEYS = ["online", "nationwide", "abroad", "unknown"] as const;

/** Priority or tier row of an occurrence before the first plan (計画策定前). N7 */
export const BEFORE_PLAN_KEY = "before-plan";

/** Priority or tier row of an occurrence whose event carries no tag of the axis under its plan (未分類). */
export const untaggedKey = (plan: string): string => `${plan}:untagged`;

/** Row of an event that still carries tags of an older plan only (未分類・新計画). N7 */
export const unclassifiedKey = (plan: string): string => `${plan}:unclassified`;

/** Row of a report restated under a plan: what reaches none of its terms (対応なし). P26 */
export const unmappedKey = (plan: string): string => `${plan}:unmapped`;
