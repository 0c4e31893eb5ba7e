/** In which order the list of events stands. */
export const EVENT_ORDERS = ["near", "newest", "oldest", "lead", "attendance"] as const;

/**
 * `near`: what is to come, the nearest first, and below it what has begun, the latest first. The others are of the whole
 * list: by first day, by lead organiser in official order, by cumulative attendance from the most.
 */
export type EventOrder = (typeof EVENT_ORDERS)[number];
export const USUAL_ORDER: EventOrder = "near";
