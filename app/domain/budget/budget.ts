/**
 * The budget of an event (P12-P14).
 *
 * P12 The cost of a placement stands on the placement and is part of the budget once: the budget shows it beside its
 *     lines, adds it, and no line repeats it. A placement that was cancelled or postponed plans no cost any more (N0);
 *     what was paid for it stays paid.
 * P13 The cost of an event is what it actually cost. It is divided by the people counted only where every line and
 *     placement says its actual cost and every held session has an official figure, none being left to hold; else the
 *     budget says what is missing. The share counted exactly stands beside it (N4).
 * P14 Planned and actual are never mixed, nor currencies; any 約, 以上 or 最大 marks the sum (N12). In a report a cost
 *     stands, whole, where its event counts (N1), beside how many of those events say no cost: n of N.
 */

import type { Outcome } from "~/domain/counting/occurrence";
import { stands } from "~/domain/counting/standing";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { type Money, type MoneySum, sumMoney } from "~/domain/value/money";
import { type Qualifier, qualifiersOfSum } from "~/domain/value/qualifier";

export type Amount = { amount: number; qualifier: Qualifier };

export type BudgetLine = {
  purpose: string;
  /** Means of achievement (達成手段): what it is paid from. */
  means: string | null;
  currency: string;
  planned: Amount | null;
  actual: Amount | null;
};

/** A placement's own cost, which the budget shows and does not hold. P12 */
export type PlacementCost = {
  occurrenceId: number;
  outlet: string | null;
  outcome: Outcome;
  planned: Money | null;
  actual: Money | null;
};

export type Budget = { lines: BudgetLine[]; placements: PlacementCost[] };
export type BudgetTotals = { planned: MoneySum[]; actual: MoneySum[] };

export function placementCosts(
  occurrences: readonly (OccurrenceDraft & { id: number })[],
): PlacementCost[] {
  return occurrences.flatMap(({ id, outcome, placement }) => {
    const { outlet = null, cost = null, actualCost = null } = placement ?? {};
    if (cost === null && actualCost === null) return [];
    return [{ occurrenceId: id, outlet, outcome, planned: cost, actual: actualCost }];
  });
}

export function budgetTotals({ lines, placements }: Budget): BudgetTotals {
  const money = (amount: Amount | null, currency: string): Money[] =>
    amount === null ? [] : [{ ...amount, currency }];
  return {
    planned: sumMoney([
      ...lines.flatMap(({ planned, currency }) => money(planned, currency)),
      ...placements.flatMap(({ planned, outcome }) =>
        planned !== null && stands(outcome) ? [planned] : [],
      ),
    ]),
    actual: sumMoney([
      ...lines.flatMap(({ actual, currency }) => money(actual, currency)),
      ...placements.flatMap(({ actual }) => actual ?? []),
    ]),
  };
}

/** Does a new budget plan another cost? Then an approved event goes back. Wording and what was paid do not. P5 */
export function changesPlannedCost(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): boolean {
  const planned = (lines: readonly BudgetLine[]) =>
    lines
      .flatMap(({ currency, planned: of }) =>
        of === null ? [] : [`${currency} ${of.amount} ${of.qualifier}`],
      )
      .sort()
      .join();
  return planned(before) !== planned(after);
}

export type CountedPeople = {
  low: number;
  high: number;
  openEnded: boolean;
  sessions: number;
  sessionsMissing: number;
  /** Sessions that are still to be held. */
  sessionsAhead: number;
  exactShare: number | null;
};

const COST_GAPS = ["actual-missing", "sessions-missing", "sessions-ahead", "nobody"] as const;
export type CostGap = { gap: (typeof COST_GAPS)[number]; count: number };
/** Of one currency: the least and the most it can be for each person. */
export type CostPerPerson = {
  low: number;
  high: number;
  currency: string;
  qualifiers: Qualifier[];
};

/** Null where nothing was paid, or there is no session to count people at. P13 */
export function costPerPerson(
  budget: Budget,
  people: CountedPeople,
): { ok: true; value: CostPerPerson[] } | { ok: false; gaps: CostGap[] } | null {
  const { actual } = budgetTotals(budget);
  if (actual.length === 0 || people.sessions + people.sessionsAhead === 0) return null;
  const unpaid =
    budget.lines.filter((line) => line.actual === null).length +
    budget.placements.filter((of) => of.actual === null && stands(of.outcome)).length;
  const gaps: CostGap[] = [
    { gap: "actual-missing" as const, count: unpaid },
    { gap: "sessions-missing" as const, count: people.sessionsMissing },
    { gap: "sessions-ahead" as const, count: people.sessionsAhead },
    { gap: "nobody" as const, count: people.low === 0 ? 1 : 0 },
  ].filter(({ count }) => count > 0);
  if (gaps.length > 0) return { ok: false, gaps };
  return { ok: true, value: actual.map((sum) => perPerson(sum, people)) };
}

/** Rounded outward to whole units, and then 約. Of "at least so many people" only the most is known. */
function perPerson(
  { amount, currency, qualifiers }: MoneySum,
  people: CountedPeople,
): CostPerPerson {
  const high = Math.ceil(amount / people.low);
  const low = people.openEnded ? high : Math.floor(amount / people.high);
  const isExact = amount % people.low === 0 && amount % people.high === 0;
  const marks: Qualifier[] = [
    ...qualifiers,
    ...(isExact ? [] : ["about" as const]),
    ...(people.openEnded ? ["at-most" as const] : []),
  ];
  return { low, high, currency, qualifiers: qualifiersOfSum(marks) };
}
