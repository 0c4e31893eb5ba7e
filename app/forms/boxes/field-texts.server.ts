/** Single fields of a posted form as text: a missing field and a file count as empty. */
import { isUnreadable } from "~/domain/value/typed-text";

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

export type FreeTextProblem = "too-long" | "unreadable";

/** Free text as it is stored: trimmed, null when empty, or what is wrong with it. */
export function freeText(
  typed: string,
  max: number,
): { ok: true; value: string | null } | { ok: false; problem: FreeTextProblem } {
  const text = typed.replaceAll("\r\n", "\n").trim();
  if (text.length > max) return { ok: false, problem: "too-long" };
  if (isUnreadable(text)) return { ok: false, problem: "unreadable" };
  return { ok: true, value: text === "" ? null : text };
}

/** One of the listed values, or null. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  typed: string,
): Value | null {
  return values.find((value) => value === typed) ?? null;
}
