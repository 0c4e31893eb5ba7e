/**
 * Reach (リーチ): media figures by measure. N6
 *
 * Measures are summed only within one, planned and actual are never mixed, and no reach is ever added to attendance.
 */
export const REACH_MEASURES = ["impressions", "circulation", "viewers", "views"] as const;
export type ReachMeasure = (typeof REACH_MEASURES)[number];

export const REACH_PHASES = ["planned", "actual"] as const;
export type ReachPhase = (typeof REACH_PHASES)[number];
