/**
 * Reads a flat form with a schema: the value, or what was typed beside what is wrong with it.
 *
 * Passwords and tokens are never among what is given back. A file where text is expected counts as empty.
 */
import type { z } from "zod";
import { FIELD_PROBLEMS, type FieldProblem } from "~/domain/people/account";

export type FieldErrors = Partial<Record<string, FieldProblem>>;
export type RefusedFields = { typed: Partial<Record<string, string>>; errors: FieldErrors };
export type ParsedFields<T> = { ok: true; value: T } | { ok: false; refused: RefusedFields };

/** Where a new password could not be hashed for now. */
export const BUSY: FieldErrors = { newPassword: "too-busy" };

/** More than any field holds; megabytes pasted by mistake do not travel back. */
const GIVEN_BACK = 2_000;

export function parseFields<S extends z.ZodType>(
  form: FormData,
  schema: S,
): ParsedFields<z.output<S>> {
  const fields = Object.fromEntries(
    [...form].map(([name, value]) => [name, typeof value === "string" ? value : ""]),
  );
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "");
    errors[name] ??= problemOf(issue.message);
  }
  return { ok: false, refused: { typed: typedText(form), errors } };
}

/** What was typed, to fill the form again. */
export function typedText(form: FormData): Partial<Record<string, string>> {
  const typed: Partial<Record<string, string>> = {};
  for (const [name, value] of form) {
    const secret = /password|token/i.test(name);
    if (typeof value === "string" && !secret) typed[name] = value.slice(0, GIVEN_BACK);
  }
  return typed;
}

function problemOf(message: string): FieldProblem {
  return FIELD_PROBLEMS.find((problem) => problem === message) ?? "required";
}
