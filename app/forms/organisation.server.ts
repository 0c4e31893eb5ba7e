/** The form of one organisation, and the free text of one's own contacts there. */
import { z } from "zod";
import { ORGANISATION_TYPES, type OrganisationDraft } from "~/domain/organisation/organisation";
import {
  type KnownForOrganisation,
  ORGANISATION_BOXES,
  type OrganisationBox,
  type TypedOrganisation,
} from "~/domain/organisation/typed-organisation";
import { isKana } from "~/domain/value/kana";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { freeText, textOf } from "./boxes/field-texts.server";
import { choiceOf, keyOf, optionalText, refuseField } from "./boxes/fields.server";

export type OrganisationErrors = Partial<Record<OrganisationBox, string>>;

export type ReadOrganisation =
  | { ok: true; draft: OrganisationDraft }
  | { ok: false; errors: OrganisationErrors };

/** More than any box takes, so that what is too long is told, not cut. */
export const LONGEST_GIVEN_BACK = 4 * PARAGRAPH;

export function typedOrganisation(form: FormData): TypedOrganisation {
  const boxes = ORGANISATION_BOXES.map((box) => [
    box,
    textOf(form, box).slice(0, LONGEST_GIVEN_BACK),
  ]);
  return Object.fromEntries(boxes) as TypedOrganisation;
}

export function readOrganisation(
  typed: TypedOrganisation,
  known: KnownForOrganisation,
): ReadOrganisation {
  const parsed = fieldsOf(known).safeParse(typed);
  if (!parsed.success) {
    const errors: OrganisationErrors = {};
    for (const { path, message } of parsed.error.issues) {
      const box = ORGANISATION_BOXES.find((one) => one === path[0]) ?? "nameJa";
      errors[box] ??= message;
    }
    return { ok: false, errors };
  }
  const { nameJa, nameEn, parent, isPartner, ...rest } = parsed.data;
  const parentId = parent === null ? null : known.parentId;
  const name = { ja: nameJa, en: nameEn };
  return { ok: true, draft: { ...rest, name, parentId, isPartner: isPartner !== "" } };
}

/** Contacts as one typed text; null where there are none. */
export function readContacts(form: FormData) {
  return freeText(textOf(form, "contacts"), PARAGRAPH);
}

function fieldsOf({ states, parentId }: KnownForOrganisation) {
  return z
    .object({
      type: choiceOf(ORGANISATION_TYPES),
      isPartner: z.string(),
      nameJa: optionalText(LINE),
      nameEn: optionalText(LINE),
      reading: optionalText(LINE).superRefine((reading, context) => {
        if (reading !== null && !isKana(reading)) refuseField(context, [], "not-kana");
      }),
      state: z
        .literal("")
        .transform(() => null)
        .or(keyOf(states)),
      placeName: optionalText(LINE),
      parent: optionalText(LINE).superRefine((parent, context) => {
        if (parent !== null && parentId === null) refuseField(context, [], "parent-unknown");
      }),
      seatInJapan: optionalText(LINE),
      languages: optionalText(LINE),
      website: optionalText(LINE).superRefine((website, context) => {
        if (website !== null && !/^https?:\/\/\S+$/.test(website))
          refuseField(context, [], "not-a-web-address");
      }),
      note: optionalText(PARAGRAPH),
    })
    .superRefine(({ nameJa, nameEn }, context) => {
      if (nameJa === null && nameEn === null) refuseField(context, ["nameJa"], "name-missing");
    });
}
