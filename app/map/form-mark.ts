/** The mark of a form as SVG text, for places where Leaflet wants text. The legend draws the same shapes. */
import type { EventForm } from "../domain/counting/event-form";

export const FORM_PATHS: Record<EventForm, string> = {
  caravan: "M8 0.8 15.2 8 8 15.2 0.8 8Z",
  "media-buy": "M2 2H14V14H2Z",
  "mission-event": "M8 1.2a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 1 1 0-13.6Z",
  other: "M8 1 15.4 14.4H0.6Z",
};

export function formMark(form: EventForm, size: number): string {
  return `<svg class="form-mark form-mark-${form}" viewBox="0 0 16 16" width="${size}" height="${size}" aria-hidden="true"><path d="${FORM_PATHS[form]}"/></svg>`;
}
