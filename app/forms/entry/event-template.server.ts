/** The form that names a template: at least one language. */
import type { BilingualText } from "~/domain/value/language";
import { type FreeTextProblem, freeText, textOf } from "~/forms/boxes/field-texts.server";

const NAME_MAX = 200;
const GIVEN_BACK = 1_000;

export type TypedTemplateName = { nameJa: string; nameEn: string };
export type TemplateNameErrors = Partial<
  Record<keyof TypedTemplateName, FreeTextProblem | "name-missing">
>;
export type ReadTemplateName =
  | { ok: true; name: BilingualText }
  | { ok: false; typed: TypedTemplateName; errors: TemplateNameErrors };

export function readTemplateName(form: FormData): ReadTemplateName {
  const typed = {
    nameJa: textOf(form, "nameJa").slice(0, GIVEN_BACK),
    nameEn: textOf(form, "nameEn").slice(0, GIVEN_BACK),
  };
  const ja = freeText(typed.nameJa, NAME_MAX);
  const en = freeText(typed.nameEn, NAME_MAX);
  if (ja.ok && en.ok && (ja.value !== null || en.value !== null))
    return { ok: true, name: { ja: ja.value, en: en.value } };
  const errors: TemplateNameErrors = {};
  if (!ja.ok) errors.nameJa = ja.problem;
  if (!en.ok) errors.nameEn = en.problem;
  if (ja.ok && en.ok) errors.nameJa = "name-missing";
  return { ok: false, typed, errors };
}
