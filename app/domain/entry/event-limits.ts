/** How many occurrences an event of a form can hold. */
import type { EventForm } from "~/domain/counting/event-form";
import { MAX_PLACEMENTS, MAX_STOPS } from "~/domain/value/limits";

export function maxOccurrences(form: EventForm): number {
  return form === "media-buy" ? MAX_PLACEMENTS : MAX_STOPS;
}
