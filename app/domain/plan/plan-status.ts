/** A version of the action plan is drafted and then published, for good. */
export const PLAN_STATUSES = ["draft", "published"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
