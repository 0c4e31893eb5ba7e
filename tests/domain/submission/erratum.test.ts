import { expect, test } from "vitest";
import {
  type DecidedErratum,
  ERRATUM_DECISIONS,
  ERRATUM_FIGURES,
  errataOf,
} from "~/domain/submission/erratum";
import { checkExample, partsOf } from "../../support/rule-examples";

const where = { axis: "nation" as const, key: "US", figure: "events" as const };

/** `13: correct` as a decision of which the figures were these. */
function decided(text: string, frozen: number): DecidedErratum {
  const [current, word] = text.split(": ");
  const decision = ERRATUM_DECISIONS.find((known) => known === word) ?? "next-report";
  return { ...where, frozen, current: Number(current), decision, note: null };
}

test("P171: the example of the rule", () => {
  checkExample("P171", ["frozen", "decided on", "today"], ["stands as"], (row) => {
    const frozen = Number(row.frozen);
    const decisions = partsOf(row["decided on"]).map((text) => decided(text, frozen));
    const rows = [{ ...where, a: frozen, b: Number(row.today), parts: [], residual: 0 }];
    const [erratum] = errataOf(rows, decisions);
    if (erratum === undefined) return { "stands as": "no erratum" };
    return { "stands as": erratum.decided?.decision ?? "not decided" };
  });
});

test.each(ERRATUM_FIGURES)(
  "P171: a decision on %s is of its own row and figure alone",
  (figure) => {
    const row = { ...where, figure, a: 1, b: 2, parts: [], residual: 0 };
    const decision = { ...decided("2: correct", 1), figure };
    const others = [
      { ...decision, key: "IN" },
      { ...decision, axis: "state" },
      { ...decision, figure: ERRATUM_FIGURES.find((other) => other !== figure) ?? figure },
    ];
    expect(errataOf([row], others)[0]?.decided).toBeNull();
    expect(errataOf([row], [decision, ...others])[0]?.decided).toEqual(decision);
  },
);
