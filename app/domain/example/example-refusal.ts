/** Why a nomination or a step on it is not taken. Words: `i18n/example/example-text`. P193 */
export type NominateRefusal =
  | "not-your-event"
  | "event-withdrawn"
  | "not-held"
  | "changed-meanwhile"
  | "photo-without-consent";

export type DecideRefusal =
  | "event-withdrawn"
  | "not-held"
  | "changed-meanwhile"
  | "step-not-open"
  | "reason-missing";
