/** Where an occurrence stands (outcome) and where it is (place type). N0 */

export const OUTCOMES = ["scheduled", "held", "cancelled", "postponed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A session is at one of these; only `state` has a state. A placement is `state` (one or several) or `nationwide`. */
export const PLACE_TYPES = ["state", "online", "nationwide", "abroad", "unknown"] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];
