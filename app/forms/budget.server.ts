/**
 * The form of a budget: from typed boxes to lines, or to what is wrong with which box.
 *
 * A line left wholly empty is no line. The names in a body are anybody's: what no page of ours sends answers 400.
 */
import { z } from "zod";
import type { BudgetLine } from "~/domain/budget/budget";
import {
  BUDGET_LIST,
  emptyBudgetLine,
  type TypedBudget,
  type TypedBudgetLine,
  typedBudgetOfBoxes,
} from "~/domain/budget/typed-budget";
import { LIST_BUTTON, listEditOf } from "~/domain/entry/list-button";
import { withListEdit } from "~/domain/entry/typed-boxes";
import { CURRENCIES } from "~/domain/value/currency";
import { LINE, MAX_BUDGET_LINES, MAX_COST } from "~/domain/value/limits";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { parseWholeNumber } from "~/domain/value/whole-number";
import {
  boxName,
  choiceOf,
  type Issues,
  optionalText,
  refuseField,
  take,
} from "./boxes/fields.server";

const NAME = /^lines\[(\d{1,3})\]\.[A-Za-z]{1,20}$/;
const FIRST_BOXES = ["revision", LIST_BUTTON, "do"];

export type BudgetBody = {
  /** After the pressed list button did its work. */
  typed: TypedBudget;
  /** Was a list button pressed? Then nothing is to be saved. */
  isListButton: boolean;
};

export function readBudgetBody(form: FormData): BudgetBody {
  const boxes: [string, string][] = [];
  for (const [name, value] of form) {
    if (FIRST_BOXES.includes(name)) continue;
    const index = NAME.exec(name)?.[1];
    if (index === undefined || typeof value !== "string" || Number(index) > MAX_BUDGET_LINES)
      throw unreadable();
    boxes.push([name, value]);
  }
  const typed = typedBudgetOfBoxes(boxes);
  const pressed = form.get(LIST_BUTTON);
  if (pressed === null) return { typed, isListButton: form.has("do") };
  return { typed: withPressed(typed, pressed), isListButton: true };
}

/** What is inserted is an empty line, whatever the button says. */
function withPressed(typed: TypedBudget, pressed: FormDataEntryValue): TypedBudget {
  const edit = listEditOf(pressed);
  if (edit?.list !== BUDGET_LIST) throw unreadable();
  return withListEdit(typed, edit.type === "insert" ? { ...edit, entry: emptyBudgetLine() } : edit);
}

export type ReadBudget =
  | { ok: true; lines: BudgetLine[] }
  | { ok: false; errors: Record<string, string[]> };

export function readBudget({ lines }: TypedBudget): ReadBudget {
  if (lines.length > MAX_BUDGET_LINES)
    return { ok: false, errors: { [BUDGET_LIST]: ["too-many"] } };
  const errors: Record<string, string[]> = {};
  const read = lines.flatMap((line, index) => {
    if (isEmpty(line)) return [];
    const parsed = Line.safeParse(line);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) {
      const name = boxName([BUDGET_LIST, index, ...path]);
      errors[name] = [...(errors[name] ?? []), message];
    }
    return [];
  });
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, lines: read };
}

const isEmpty = ({ purpose, means, plannedAmount, actualAmount }: TypedBudgetLine): boolean =>
  [purpose, means, plannedAmount, actualAmount].every((text) => text.trim() === "");

const Line = z
  .object({
    purpose: optionalText(LINE),
    means: optionalText(LINE),
    currency: choiceOf(CURRENCIES),
    plannedAmount: z.string(),
    plannedQualifier: choiceOf(QUALIFIERS),
    actualAmount: z.string(),
    actualQualifier: choiceOf(QUALIFIERS),
  })
  .transform((boxes, context): BudgetLine => {
    const { purpose, means, currency } = boxes;
    if (purpose === null) refuseField(context, ["purpose"], "required");
    const planned = amountOf("plannedAmount", boxes.plannedAmount, context);
    const actual = amountOf("actualAmount", boxes.actualAmount, context);
    const saysNothing = boxes.plannedAmount.trim() === "" && boxes.actualAmount.trim() === "";
    if (saysNothing) refuseField(context, ["plannedAmount"], "amount-missing");
    return {
      ...{ purpose: purpose ?? "", means, currency },
      planned: planned === null ? null : { amount: planned, qualifier: boxes.plannedQualifier },
      actual: actual === null ? null : { amount: actual, qualifier: boxes.actualQualifier },
    };
  });

function amountOf(box: string, text: string, context: Issues): number | null {
  if (text.trim() === "") return null;
  return take(context, [box], parseWholeNumber(text, { max: MAX_COST }));
}

function unreadable(): Response {
  return new Response("The form could not be read", { status: 400 });
}
