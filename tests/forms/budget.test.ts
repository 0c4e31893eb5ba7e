/** N12: the lines of a budget keep currency and qualifier; a line left wholly empty is none. */
import { expect, test } from "vitest";
import { emptyBudgetLine, type TypedBudgetLine } from "~/domain/budget/typed-budget";
import { MAX_BUDGET_LINES } from "~/domain/value/limits";
import { readBudget, readBudgetBody } from "~/forms/budget.server";
import { formOf, refusedWith } from "../support/form-of";

const line = (boxes: Partial<TypedBudgetLine>) => ({ ...emptyBudgetLine(), ...boxes });
const VENUE = line({ purpose: "会場", plannedAmount: "１，２００", plannedQualifier: "about" });

test("N12 planned and actual keep their qualifier, and an empty box is no amount", () => {
  expect(readBudget({ lines: [VENUE, line({}), line({ currency: "JPY" })] })).toEqual({
    ok: true,
    lines: [
      {
        ...{ purpose: "会場", means: null, currency: "USD", actual: null },
        planned: { amount: 1200, qualifier: "about" },
      },
    ],
  });
});

test.each([
  [{ purpose: "" }, "purpose", "required"],
  [{ purpose: "x".repeat(201) }, "purpose", "too-long"],
  [{ plannedAmount: "" }, "plannedAmount", "amount-missing"],
  [{ currency: "EUR" }, "currency", "unknown"],
  [{ actualQualifier: "perhaps" }, "actualQualifier", "unknown"],
])("N12 %j is refused at its box of its line", (changed, box, problem) => {
  const read = readBudget({ lines: [VENUE, { ...VENUE, ...changed }] });
  expect(read).toMatchObject({ ok: false, errors: { [`lines[1].${box}`]: [problem] } });
});

test("more lines than a budget has are refused", () => {
  const lines = Array.from({ length: MAX_BUDGET_LINES + 1 }, () => VENUE);
  expect(readBudget({ lines })).toEqual({ ok: false, errors: { lines: ["too-many"] } });
});

test("posted boxes become lines, and a name that no page sends is refused", () => {
  const boxes = { revision: "1", "lines[0].purpose": "会場", "lines[0].plannedAmount": "5" };
  expect(readBudgetBody(formOf(boxes))).toEqual({
    typed: { lines: [line({ purpose: "会場", plannedAmount: "5" })] },
    isListButton: false,
  });
  for (const name of ["purpose", "lines[x].purpose", `lines[${MAX_BUDGET_LINES + 1}].purpose`])
    expect(
      refusedWith(() => readBudgetBody(formOf({ ...boxes, [name]: "x" }))),
      name,
    ).toBe(400);
});
