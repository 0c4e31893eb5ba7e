/** Visits and meetings of the two Governments (要人往来・会談), by office and never by name of a person. */

export const VISIT_KINDS = [
  "meeting",
  "task-force",
  "visit",
  "summit",
  "reception",
  "signing",
  "video",
  "phone",
  "courtesy-call",
  "working-level",
  "agreement",
  "announcement",
  "forum",
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];
