/**
 * Pieces of form schemas. A message is a refusal reason, the key of its text in `app/i18n/refusal-text`.
 *
 * Every box arrives as text; parsers of the domain read it.
 */
import { z } from "zod";
import type { Parsed, Verdict } from "~/domain/value/verdict";
import { freeText } from "./field-texts.server";

export type Issues = z.core.$RefinementCtx;

/** Says what is wrong with a box below the one at hand. */
export function refuseField(context: Issues, path: (string | number)[], reason: string): void {
  context.addIssue({ code: "custom", path, message: reason });
}

/** The value of a box, or null after saying what is wrong with it. */
export function take<Value>(
  context: Issues,
  path: (string | number)[],
  parsed: Parsed<Value, string>,
): Value | null {
  if (parsed.ok) return parsed.value;
  refuseField(context, path, parsed.reason);
  return null;
}

/** Says what is wrong when a rule refuses. */
export function expectOk(
  context: Issues,
  path: (string | number)[],
  verdict: Verdict<string>,
): void {
  if (!verdict.ok) refuseField(context, path, verdict.reason);
}

/** Text that may be left out: null then. */
export function optionalText(max: number) {
  return z.string().transform((typed, context) => {
    return take(context, [], freeText(typed, max));
  });
}

/** One of a fixed list. */
export function choiceOf<const T extends string>(values: readonly T[]) {
  return z.enum(values, "unknown");
}

/** One of the keys the database knows. */
export function keyOf(known: Pick<ReadonlySet<string>, "has">) {
  return z.string().superRefine((key, context) => {
    if (key === "") refuseField(context, [], "required");
    else if (!known.has(key)) refuseField(context, [], "unknown");
  });
}

/** Several of them, each once. */
export function keysOf(known: Pick<ReadonlySet<string>, "has">) {
  return z
    .array(z.string())
    .transform((keys) => [...new Set(keys.filter((key) => key !== ""))])
    .superRefine((keys, context) => {
      if (keys.some((key) => !known.has(key))) refuseField(context, [], "unknown");
    });
}

/** The name of a box as the form posts it: occurrences[0].first. */
export function boxName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part}]`;
    return name === "" ? String(part) : `${name}.${String(part)}`;
  }, "");
}
