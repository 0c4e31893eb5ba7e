/** The worked examples of docs/rules.md on money, budgets and cost. N12, P12, P13, P14 */
import { test } from "vitest";
import { type Budget, type BudgetLine, budgetTotals, costPerPerson } from "~/domain/budget/budget";
import { actualPerEvent } from "~/domain/budget/cost-totals";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { formatMoneySum, type Money, type MoneySum, sumMoney } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { checkExample, partsOf } from "../../support/rule-examples";

/** `about 200 USD`, or `200 USD`. */
function moneyOf(part: string): Money {
  const [currency = "", amount = "", qualifier = "exact"] = part.split(" ").reverse();
  const known = QUALIFIERS.find((one) => one === qualifier) ?? "exact";
  return { amount: Number(amount), currency, qualifier: known };
}
const inWords = (sums: readonly MoneySum[]) =>
  sums.map((sum) => formatMoneySum(sum, "ja")).join("; ") || "-";

test("N12: a sum for each currency, marked by what any of its parts is", () => {
  checkExample("N12", ["parts"], ["sums"], ({ parts }) => ({
    sums: inWords(sumMoney(partsOf(parts).map(moneyOf))),
  }));
});

const dollars = (amount: number) => ({ amount, qualifier: "exact" as const });
const line = (planned: number | null, actual: number | null): BudgetLine => ({
  ...{ purpose: "会場借料", means: null, currency: "USD" },
  planned: planned === null ? null : dollars(planned),
  actual: actual === null ? null : dollars(actual),
});

test("P12: a placement is in the budget once, and plans a cost while it takes place", () => {
  checkExample("P12", ["placement", "paid for it"], ["planned", "actual"], (row) => {
    const paid = row["paid for it"];
    const outcome = OUTCOMES.find((known) => known === row.placement) ?? "postponed";
    const actual = paid === "-" ? null : moneyOf(`${paid} USD`);
    const placement = {
      occurrenceId: 1,
      outlet: null,
      outcome,
      planned: moneyOf("2000 USD"),
      actual,
    };
    const totals = budgetTotals({ lines: [line(500, 450)], placements: [placement] });
    return { planned: inWords(totals.planned), actual: inWords(totals.actual) };
  });
});

test("P13: a cost for each participant, where everything it needs is there", () => {
  const given = ["actual cost", "people", "sessions missing", "sessions ahead"] as const;
  checkExample("P13", given, ["for each participant"], (row) => {
    const actual = row["actual cost"] === "-" ? null : Number(row["actual cost"]);
    const budget: Budget = { lines: [line(null, actual)], placements: [] };
    const [low = 0, high = 0] = row.people.split("-").map(Number);
    const cost = costPerPerson(budget, {
      ...{ low, high, openEnded: false, sessions: 1, exactShare: null },
      sessionsMissing: Number(row["sessions missing"]),
      sessionsAhead: Number(row["sessions ahead"]),
    });
    if (cost === null) return { "for each participant": "-" };
    if (!cost.ok) return { "for each participant": cost.gaps.map(({ gap }) => gap).join("; ") };
    const [one] = cost.value;
    const range = one?.low === one?.high ? `${one?.low}` : `${one?.low}-${one?.high}`;
    return { "for each participant": one?.qualifiers.includes("about") ? `約${range}` : range };
  });
});

test("P14: a mean only where every event says what it cost", () => {
  checkExample("P14", ["events", "with an actual cost", "sum"], ["for each event"], (row) => ({
    "for each event": inWords(
      actualPerEvent({
        ...{ standing: "held", events: Number(row.events), withCost: Number(row.events) },
        withActual: Number(row["with an actual cost"]),
        ...{ planned: [], actual: sumMoney([moneyOf(row.sum)]) },
      }),
    ),
  }));
});
