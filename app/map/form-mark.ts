/** The mark of a form as SVG text, with its count inside. The legend draws the same shapes. */
import type { EventForm } from "../domain/counting/event-form";
import type { Outcome } from "../domain/counting/occurrence";

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

/** Filled where it was held, outlined where it was not, or not yet. */
export function markClass(form: EventForm, outcome: Outcome): string {
  return `form-mark form-mark-${form}${outcome === "held" ? "" : " form-mark-planned"}`;
}

/** Shape and count, without the `svg` around them. One alone is not counted. */
export function markShapes(form: EventForm, count: number): string {
  return shapesWith(form, count > 1 ? String(count) : "");
}

export function formMark(
  { form, outcome }: { form: EventForm; outcome: Outcome },
  size: number,
  shapes: string,
): string {
  return `<svg class="${markClass(form, outcome)}" viewBox="0 0 16 16" width="${size}" height="${size}" aria-hidden="true">${shapes}</svg>`;
}

/** With a number, or what stands for several. */
export function shapesWith(form: EventForm, text: string): string {
  const narrow = form === "other" || text.length > MOST_LARGE_DIGITS ? " mark-count-small" : "";
  const count = `<text class="mark-count${narrow}" x="8" y="${COUNT_HEIGHT[form]}">${text}</text>`;
  return `<path d="${FORM_PATHS[form]}"/>${text === "" ? "" : count}`;
}
