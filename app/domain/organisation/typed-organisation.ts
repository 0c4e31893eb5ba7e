/** An organisation as its form holds it: text, empty where nothing is known. */
import type { OrganisationDraft } from "./organisation";

export const ORGANISATION_BOXES = [
  "type",
  "isPartner",
  "nameJa",
  "reading",
  "nameEn",
  "state",
  "placeName",
  "parent",
  "seatInJapan",
  "languages",
  "website",
  "note",
] as const;
export type OrganisationBox = (typeof ORGANISATION_BOXES)[number];
/** `isPartner`: "on" or empty. `parent`: a name of the one it belongs to. */
export type TypedOrganisation = Record<OrganisationBox, string>;

/** What boxes may name: the states, and the one organisation whose name stands in the box for the parent. */
export type KnownForOrganisation = { states: ReadonlySet<string>; parentId: number | null };

export function typedOrganisationOf(
  { name, ...draft }: OrganisationDraft,
  parent: string | null,
): TypedOrganisation {
  return {
    type: draft.type,
    isPartner: draft.isPartner ? "on" : "",
    nameJa: name.ja ?? "",
    reading: draft.reading ?? "",
    nameEn: name.en ?? "",
    state: draft.state ?? "",
    placeName: draft.placeName ?? "",
    parent: parent ?? "",
    seatInJapan: draft.seatInJapan ?? "",
    languages: draft.languages ?? "",
    website: draft.website ?? "",
    note: draft.note ?? "",
  };
}
