/** The form of one partner, and the free text of one's own contacts there. */
import { z } from "zod";
import { PARTNER_TYPES, type PartnerDraft } from "~/domain/partner";
import { PARTNER_BOXES, type PartnerBox, type TypedPartner } from "~/domain/typed-partner";
import { isKana } from "~/domain/value/kana";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { freeText, textOf } from "./boxes/field-texts.server";
import { choiceOf, keyOf, optionalText, refuseField } from "./boxes/fields.server";

export type PartnerErrors = Partial<Record<PartnerBox, string>>;

export type ReadPartner = { ok: true; draft: PartnerDraft } | { ok: false; errors: PartnerErrors };

/** More than any box takes, so that what is too long is told, not cut. */
export const LONGEST_GIVEN_BACK = 4 * PARAGRAPH;

export function typedPartner(form: FormData): TypedPartner {
  const boxes = PARTNER_BOXES.map((box) => [box, textOf(form, box).slice(0, LONGEST_GIVEN_BACK)]);
  return Object.fromEntries(boxes) as TypedPartner;
}

export function readPartner(typed: TypedPartner, states: ReadonlySet<string>): ReadPartner {
  const parsed = fieldsOf(states).safeParse(typed);
  if (!parsed.success) {
    const errors: PartnerErrors = {};
    for (const { path, message } of parsed.error.issues) {
      const box = PARTNER_BOXES.find((known) => known === path[0]) ?? "nameJa";
      errors[box] ??= message;
    }
    return { ok: false, errors };
  }
  const { nameJa, nameEn, ...rest } = parsed.data;
  return { ok: true, draft: { ...rest, name: { ja: nameJa, en: nameEn } } };
}

/** Contacts as one typed text; null where there are none. */
export function readContacts(form: FormData) {
  return freeText(textOf(form, "contacts"), PARAGRAPH);
}

function fieldsOf(states: ReadonlySet<string>) {
  return z
    .object({
      type: choiceOf(PARTNER_TYPES),
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
