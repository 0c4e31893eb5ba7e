/** Single fields of a posted form as text: a missing field and a file count as empty. */
import { cleanText, type TypedTextRefusal } from "~/domain/value/typed-text";
import { type Parsed, parsed } from "~/domain/value/verdict";

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Text that may be left out, as it is stored: null then. */
export function freeText(typed: string, max: number): Parsed<string | null, TypedTextRefusal> {
  const text = cleanText(typed, { max });
  return text.ok ? parsed(text.value === "" ? null : text.value) : text;
}

/** One of the listed values, or null. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  typed: string,
): Value | null {
  return values.find((value) => value === typed) ?? null;
}
