/** Whether an event counts as the Task Force's own (計上). N13 */
export const COUNTED = ["yes", "no", "pending"] as const;
export type Counted = (typeof COUNTED)[number];
