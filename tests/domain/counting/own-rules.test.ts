/** The worked examples of docs/rules.md on what is counted as our own. N13, N14 */
import { test } from "vitest";
import { COUNTED, standsInTotals } from "~/domain/counting/counted";
import { officialSums } from "~/domain/counting/official-observation";
import { SCOPES, type Scope } from "~/domain/counting/scope";
import { checkExample, exampleRows, yesNo } from "../../support/rule-examples";

test("N13: what nobody decided on stands in totals, what was decided with no does not", () => {
  checkExample("N13", ["counted"], ["stands in totals"], ({ counted }) => ({
    "stands in totals": yesNo(standsInTotals(known(COUNTED, counted))),
  }));
});

test("N14: a total stands with and without what was counted of whole events", () => {
  const sessions = exampleRows("N14", ["scope", "low", "high"]).map(({ scope, low, high }) =>
    observed(known(SCOPES, scope), Number(low), Number(high)),
  );
  const answers = ["with whole events", "without", "of unknown scope"] as const;
  const sum = (figure: (one: (typeof sessions)[number]) => number) =>
    sessions.reduce((all, one) => all + figure(one), 0);
  checkExample("N14", [], answers, () => ({
    "with whole events": `${sum((one) => one.attendanceLow)}-${sum((one) => one.attendanceHigh)}`,
    without: `${sum((one) => one.attendanceLow - one.wholeLow)}-${sum((one) => one.attendanceHigh - one.wholeHigh)}`,
    "of unknown scope": `${sum((one) => one.unknownLow)}-${sum((one) => one.unknownHigh)}`,
  }));
});

function observed(scope: Scope, low: number, high: number) {
  const one = { mode: "in-person", method: "counted", openEnded: false } as const;
  return officialSums([{ ...one, scope, low, high }]);
}

function known<Value extends string>(values: readonly Value[], text: string): Value {
  const value = values.find((one) => one === text);
  if (value === undefined) throw new Error(`${text} is none of ${values}`);
  return value;
}
