/** The mark of a form as SVG text, with its count inside. The legend draws the same shapes. */
import type { EventForm } from "../domain/counting/event-form";

/** In a square of sixteen. */
export const FORM_PATHS: Record<EventForm, string> = {
  caravan: "M8 0.4 15.6 8 8 15.6 0.4 8Z",
  "media-buy": "M1.4 1.4H14.6V14.6H1.4Z",
  "mission-event": "M8 0.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 1 1 0-14.4Z",
  other: "M8 0.6 15.8 15H0.2Z",
};
/** Where the middle of a count stands: a triangle is widest below. */
const COUNT_HEIGHT: Record<EventForm, number> = {
  caravan: 8.2,
  "media-buy": 8.2,
  "mission-event": 8.2,
  other: 10.6,
};
const MOST_LARGE_DIGITS = 2;

/** Shape and count, without the `svg` around them. One alone is not counted. */
export function markShapes(form: EventForm, count: number): string {
  return `<path d="${FORM_PATHS[form]}"/>${count > 1 ? countText(form, String(count)) : ""}`;
}

function countText(form: EventForm, count: string): string {
  const narrow = form === "other" || count.length > MOST_LARGE_DIGITS ? " mark-count-small" : "";
  return `<text class="mark-count${narrow}" x="8" y="${COUNT_HEIGHT[form]}">${count}</text>`;
}

export function formMark(form: EventForm, size: number, count = 1): string {
  return `<svg class="form-mark form-mark-${form}" viewBox="0 0 16 16" width="${size}" height="${size}" aria-hidden="true">${markShapes(form, count)}</svg>`;
}
