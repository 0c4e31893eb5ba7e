/** The form (形態) of an event decides its entry form and its map symbol. Each kind (種別) belongs to one form. */

export const EVENT_FORMS = ["caravan", "media-buy", "mission-event", "other"] as const;
export type EventForm = (typeof EVENT_FORMS)[number];

/** A media buy has placements, the other forms have sessions. */
export const OCCURRENCE_TYPES = ["session", "placement"] as const;
export type OccurrenceType = (typeof OCCURRENCE_TYPES)[number];

export const CLASSIFICATIONS = [
  "confidentiality-1",
  "confidentiality-2",
  "confidentiality-3",
] as const;
/** 機密性1 to 3 of the Government's common standards for information security. */
export type Classification = (typeof CLASSIFICATIONS)[number];

/** 機密性3: nobody enters it, and what the register has of it is for few. P185, P186 */
export function isSecret({ classification }: { classification: Classification }): boolean {
  return classification === "confidentiality-3";
}

/** Of an event that nobody has classified yet: not for publication, so not 機密性1 either. */
export const DEFAULT_CLASSIFICATION: Classification = "confidentiality-2";
