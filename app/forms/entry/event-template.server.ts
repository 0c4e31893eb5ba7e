/** The form that names a template: at least one language. */
import type { BilingualText } from "~/domain/value/language";
import { LINE } from "~/domain/value/limits";
import type { TypedTextRefusal } from "~/domain/value/typed-text";
import { freeText, textOf } from "~/forms/boxes/field-texts.server";

const GIVEN_BACK = 1_000;

export type TypedTemplateName = { nameJa: string; nameEn: string };
export type TemplateNameErrors = Partial<
  Record<keyof TypedTemplateName, TypedTextRefusal | "name-missing" | "classification-too-high">
>;
export type ReadTemplateName =
  | { ok: true; name: BilingualText }
  | { ok: false; typed: TypedTemplateName; errors: TemplateNameErrors };

export function readTemplateName(form: FormData): ReadTemplateName {
  const typed = {
    nameJa: textOf(form, "nameJa").slice(0, GIVEN_BACK),
    nameEn: textOf(form, "nameEn").slice(0, GIVEN_BACK),
  };
  const ja = freeText(typed.nameJa, LINE);
  const en = freeText(typed.nameEn, LINE);
  if (ja.ok && en.ok && (ja.value !== null || en.value !== null))
    return { ok: true, name: { ja: ja.value, en: en.value } };
  const errors: TemplateNameErrors = {};
  if (!ja.ok) errors.nameJa = ja.reason;
  if (!en.ok) errors.nameEn = en.reason;
  if (ja.ok && en.ok) errors.nameJa = "name-missing";
  return { ok: false, typed, errors };
}
