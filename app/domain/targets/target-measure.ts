/** What a target is about. */
export const TARGET_MEASURES = ["events", "attendance"] as const;
export type TargetMeasure = (typeof TARGET_MEASURES)[number];
