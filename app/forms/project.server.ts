/** The two forms that add to a strategic project: a status, or a state. A source is asked of both. */
import { z } from "zod";
import { isPartialDay } from "~/domain/day/partial-day";
import { PROJECT_STATUSES } from "~/domain/project/project";
import type { ProjectStanding, ProjectState } from "~/domain/project/project-record";
import {
  type AdditionErrors,
  PROJECT_BOXES,
  type TypedAddition,
} from "~/domain/project/typed-project";
import { CURRENCIES } from "~/domain/value/currency";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { parseWholeNumber } from "~/domain/value/whole-number";
import { textOf } from "./boxes/field-texts.server";
import { choiceOf, keyOf, optionalText, refuseField } from "./boxes/fields.server";

type Read<Value> = { ok: true; value: Value } | { ok: false; errors: AdditionErrors };

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 4 * PARAGRAPH;

export function typedAddition(form: FormData): TypedAddition {
  const boxes = PROJECT_BOXES.map((box) => [box, textOf(form, box).slice(0, LONGEST_GIVEN_BACK)]);
  return Object.fromEntries(boxes) as TypedAddition;
}

const said = {
  source: optionalText(LINE).superRefine((source, context) => {
    if (source === null) refuseField(context, [], "required");
  }),
  sourceLine: optionalText(LINE),
  sourceUrl: optionalText(LINE).superRefine((url, context) => {
    if (url !== null && !/^https?:\/\/\S+$/.test(url))
      refuseField(context, [], "not-a-web-address");
  }),
};

const statusForm = z.object({
  status: choiceOf(PROJECT_STATUSES),
  on: optionalText(LINE).superRefine((on, context) => {
    if (on !== null && !isPartialDay(on)) refuseField(context, [], "day-malformed");
  }),
  wordingJa: optionalText(PARAGRAPH),
  wordingEn: optionalText(PARAGRAPH),
  ...said,
});

export function readStatusAddition(typed: TypedAddition): Read<ProjectStanding> {
  const parsed = statusForm.safeParse(typed);
  if (!parsed.success) return { ok: false, errors: errorsOf(parsed.error) };
  const { wordingJa, wordingEn, source, ...rest } = parsed.data;
  const wording = { ja: wordingJa, en: wordingEn };
  return { ok: true, value: { ...rest, wording, source: source ?? "", mark: "page" } };
}

const nothingOr = <Value extends string>(values: readonly Value[]) =>
  z
    .literal("")
    .transform(() => null)
    .or(z.enum(values as readonly [Value, ...Value[]], "unknown"));

function stateForm(states: ReadonlySet<string>) {
  return z
    .object({
      state: keyOf(states),
      amount: z.string().transform((typed, context) => {
        if (typed.trim() === "") return null;
        const number = parseWholeNumber(typed, { max: Number.MAX_SAFE_INTEGER });
        if (!number.ok) refuseField(context, [], number.reason);
        return number.ok ? number.value : null;
      }),
      qualifier: nothingOr(QUALIFIERS),
      currency: nothingOr(CURRENCIES),
      site: optionalText(LINE),
      ...said,
    })
    .superRefine(({ amount, qualifier, currency }, context) => {
      if (amount !== null && (qualifier === null || currency === null))
        refuseField(context, ["amount"], "amount-incomplete");
    });
}

/** Currency and qualifier without an amount say nothing. */
export function readStateAddition(
  typed: TypedAddition,
  states: ReadonlySet<string>,
): Read<ProjectState> {
  const parsed = stateForm(states).safeParse(typed);
  if (!parsed.success) return { ok: false, errors: errorsOf(parsed.error) };
  const { amount, qualifier, currency, source, ...rest } = parsed.data;
  const money =
    amount === null || qualifier === null || currency === null
      ? null
      : { amount, qualifier, currency };
  return { ok: true, value: { ...rest, money, note: null, source: source ?? "", mark: "page" } };
}

/** Which company of a project, from 0, and what is typed beside it; `-1` is none of them. */
export function readLinkedCompany({ company, organisation }: TypedAddition) {
  const at = /^\d{1,4}$/.test(company ?? "") ? Number(company) : -1;
  return { at, organisation: (organisation ?? "").trim() };
}

function errorsOf(error: z.ZodError): AdditionErrors {
  const errors: AdditionErrors = {};
  for (const { path, message } of error.issues) {
    const box = PROJECT_BOXES.find((known) => known === path[0]) ?? "source";
    errors[box] ??= message;
  }
  return errors;
}
