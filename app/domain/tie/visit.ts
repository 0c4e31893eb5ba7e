/** Visits and meetings of the two Governments (要人往来・会談), by office and never by name of a person. */

import type { Mark } from "~/domain/value/provenance";

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

/** One visit or meeting. Days are as exact as known; `lastDay` null: it has only a beginning. */
export type VisitRecord = {
  id: string;
  kind: VisitKind;
  firstDay: string;
  lastDay: string | null;
  localTime: string | null;
  minutes: number | null;
  placeJa: string | null;
  placeEn: string | null;
  state: string | null;
  country: string | null;
  japanSide: string | null;
  usSide: string | null;
  otherSide: string | null;
  purposeJa: string;
  purposeEn: string;
  note: string | null;
  source: string;
  sourceLine: string | null;
  mark: Mark;
};
