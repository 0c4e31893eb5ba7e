/** A partner as its form holds it: text, empty where nothing is known. */
import type { PartnerDraft } from "./partner";

export const PARTNER_BOXES = [
  "type",
  "nameJa",
  "nameEn",
  "reading",
  "state",
  "placeName",
  "languages",
  "website",
  "note",
] as const;
export type PartnerBox = (typeof PARTNER_BOXES)[number];
export type TypedPartner = Record<PartnerBox, string>;

export function typedPartnerOf({ name, ...draft }: PartnerDraft): TypedPartner {
  return {
    type: draft.type,
    nameJa: name.ja ?? "",
    nameEn: name.en ?? "",
    reading: draft.reading ?? "",
    state: draft.state ?? "",
    placeName: draft.placeName ?? "",
    languages: draft.languages ?? "",
    website: draft.website ?? "",
    note: draft.note ?? "",
  };
}
