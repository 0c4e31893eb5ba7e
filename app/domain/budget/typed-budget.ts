/** The budget of an event as it stands in the boxes of its form. */

import { treeOfBoxes } from "~/domain/entry/typed-boxes";
import type { TypedTextRefusal } from "~/domain/value/typed-text";
import type { WholeNumberRefusal } from "~/domain/value/whole-number";
import type { BudgetLine } from "./budget";

export type TypedBudgetLine = {
  purpose: string;
  means: string;
  currency: string;
  plannedAmount: string;
  plannedQualifier: string;
  actualAmount: string;
  actualQualifier: string;
};
/** What can be wrong with a box. */
export type BudgetProblem =
  | TypedTextRefusal
  | Exclude<WholeNumberRefusal, "number-empty">
  | "required"
  | "unknown"
  | "amount-missing"
  | "too-many";
export type TypedBudget = { lines: TypedBudgetLine[] };

export const BUDGET_LIST = "lines";

export function emptyBudgetLine(): TypedBudgetLine {
  return {
    purpose: "",
    means: "",
    currency: "USD",
    plannedAmount: "",
    plannedQualifier: "exact",
    actualAmount: "",
    actualQualifier: "exact",
  };
}

/** A budget without lines offers an empty one. */
export function typedBudgetOf(lines: readonly BudgetLine[]): TypedBudget {
  if (lines.length === 0) return { lines: [emptyBudgetLine()] };
  return {
    lines: lines.map(({ purpose, means, currency, planned, actual }) => ({
      ...{ purpose, currency, means: means ?? "" },
      plannedAmount: planned === null ? "" : String(planned.amount),
      plannedQualifier: planned?.qualifier ?? "exact",
      actualAmount: actual === null ? "" : String(actual.amount),
      actualQualifier: actual?.qualifier ?? "exact",
    })),
  };
}

export function typedBudgetOfBoxes(boxes: Iterable<[string, unknown]>): TypedBudget {
  const tree = treeOfBoxes(boxes);
  const lines = isRecord(tree) && Array.isArray(tree.lines) ? Array.from(tree.lines) : [];
  return { lines: lines.map(typedLine) };
}

function typedLine(payload: unknown): TypedBudgetLine {
  const boxes = isRecord(payload) ? payload : {};
  const empty = emptyBudgetLine();
  const text = (name: keyof TypedBudgetLine) => {
    const box = boxes[name];
    return typeof box === "string" ? box : empty[name];
  };
  return {
    purpose: text("purpose"),
    means: text("means"),
    currency: text("currency"),
    plannedAmount: text("plannedAmount"),
    plannedQualifier: text("plannedQualifier"),
    actualAmount: text("actualAmount"),
    actualQualifier: text("actualQualifier"),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
