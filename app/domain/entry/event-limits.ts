/** How much one event can hold: more is an accident of pasting, or several events. */
import type { EventForm } from "~/domain/counting/event-form";

const MAX_STOPS = 60;
const MAX_PLACEMENTS = 200;
export const MAX_OCCURRENCES = Math.max(MAX_STOPS, MAX_PLACEMENTS);
export const MAX_PARTNERS = 50;
export const MAX_COST = 1_000_000_000_000;
export const MAX_REACH = 10_000_000_000;

export function maxOccurrences(form: EventForm): number {
  return form === "media-buy" ? MAX_PLACEMENTS : MAX_STOPS;
}
export const MAX_BUDGET_LINES = 100;
