/** What the page of an event tells of: `?saved=` in its address. */
export const EVENT_SAVED = [
  "created",
  "created-submitted",
  "edited",
  "edited-resubmitted",
  "edited-approved",
  "postponed-resubmitted",
  "submitted",
  "returned",
  "approved",
  "commented",
  "withdrawn",
  "restored",
] as const;
export type EventSaved = (typeof EVENT_SAVED)[number];
