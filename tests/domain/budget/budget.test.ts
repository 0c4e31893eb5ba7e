import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Budget,
  type BudgetLine,
  budgetTotals,
  type CountedPeople,
  changesPlannedCost,
  costPerPerson,
  type PlacementCost,
  placementCosts,
} from "~/domain/budget/budget";
import { actualPerEvent, type CostTotal } from "~/domain/budget/cost-totals";
import { OUTCOMES } from "~/domain/counting/occurrence";
import type { Money } from "~/domain/value/money";
import { QUALIFIERS } from "~/domain/value/qualifier";
import { occurrenceOf, placementOf as placementDraft } from "../../support/make-event";

const lineOf = (over: Partial<BudgetLine>): BudgetLine => ({
  purpose: "会場借料",
  means: null,
  currency: "USD",
  planned: null,
  actual: null,
  ...over,
});
const exactly = (amount: number) => ({ amount, qualifier: "exact" as const });
const usd = (amount: number): Money => ({ ...exactly(amount), currency: "USD" });
const placementOf = (over: Partial<PlacementCost>): PlacementCost => ({
  occurrenceId: 1,
  outlet: "WMTV",
  outcome: "held",
  planned: null,
  actual: null,
  ...over,
});
const people = (over: Partial<CountedPeople> = {}): CountedPeople => ({
  ...{ low: 100, high: 100, openEnded: false, sessions: 1, sessionsMissing: 0, sessionsAhead: 0 },
  exactShare: 1,
  ...over,
});

describe("P12 placements", () => {
  test("one that says a cost stands in the budget, with what was planned and what was paid", () => {
    const draft = (id: number, placement: { cost?: Money; actualCost?: Money }) => ({
      ...placementDraft(["IN"], { outcome: "held", placement }),
      id,
    });
    const occurrences = [
      { ...occurrenceOf(), id: 1 },
      draft(2, {}),
      draft(3, { cost: usd(100) }),
      draft(4, { actualCost: usd(40) }),
      draft(5, { cost: usd(100), actualCost: usd(90) }),
    ];
    expect(placementCosts(occurrences)).toEqual([
      placementOf({ occurrenceId: 3, planned: usd(100) }),
      placementOf({ occurrenceId: 4, actual: usd(40) }),
      placementOf({ occurrenceId: 5, planned: usd(100), actual: usd(90) }),
    ]);
  });

  test.each([
    ["held", 300],
    ["scheduled", 300],
    ["cancelled", 200],
    ["postponed", 200],
  ] as const)("one that is %s: the planned cost of both is %i", (outcome, amount) => {
    const budget: Budget = {
      lines: [lineOf({ planned: exactly(200) })],
      placements: [placementOf({ outcome, planned: usd(100), actual: usd(40) })],
    };
    const { planned, actual } = budgetTotals(budget);
    expect(planned).toEqual([{ amount, currency: "USD", qualifiers: [] }]);
    expect(actual).toEqual([{ amount: 40, currency: "USD", qualifiers: [] }]);
  });
});

const amount = fc.option(
  fc.record({ amount: fc.nat(1_000_000), qualifier: fc.constantFrom(...QUALIFIERS) }),
);
const currency = fc.constantFrom("USD", "JPY");
const line: fc.Arbitrary<BudgetLine> = fc.record({
  purpose: fc.constant("x"),
  means: fc.constant(null),
  ...{ currency, planned: amount, actual: amount },
});
const placement: fc.Arbitrary<PlacementCost> = fc
  .tuple(currency, amount, amount, fc.constantFrom(...OUTCOMES))
  .map(([of, planned, actual, outcome]) =>
    placementOf({
      outcome,
      planned: planned && { ...planned, currency: of },
      actual: actual && { ...actual, currency: of },
    }),
  );

test("P12, P14 every amount is in the sum of its own phase and currency once, and marks it", () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(placement), (lines, placements) => {
      const { actual } = budgetTotals({ lines, placements });
      for (const of of ["USD", "JPY"]) {
        const parts = [
          ...lines.flatMap((one) => (one.currency === of && one.actual ? [one.actual] : [])),
          ...placements.flatMap((one) => (one.actual?.currency === of ? [one.actual] : [])),
        ];
        const sum = actual.find((one) => one.currency === of);
        expect(sum?.amount ?? 0).toBe(parts.reduce((total, part) => total + part.amount, 0));
        expect(new Set(sum?.qualifiers ?? [])).toEqual(
          new Set(parts.map(({ qualifier }) => qualifier).filter((one) => one !== "exact")),
        );
      }
    }),
  );
});

describe("P13 cost per participant", () => {
  const paid: Budget = { lines: [lineOf({ actual: exactly(1000) })], placements: [] };
  const ROUNDED_MOST = ["about", "at-most"];

  test.each<[string, Partial<CountedPeople>, number, number, string[]]>([
    ["exactly", {}, 10, 10, []],
    ["rounded outward, then 約", { low: 90, high: 110 }, 9, 12, ["about"]],
    ["rounded where most came", { low: 100, high: 110 }, 9, 10, ["about"]],
    ["rounded where fewest came", { low: 90, high: 100 }, 10, 12, ["about"]],
    ["at least so many, rounded", { low: 90, high: 90, openEnded: true }, 12, 12, ROUNDED_MOST],
    ["at least so many: at most so much", { openEnded: true }, 10, 10, ["at-most"]],
  ])("%s", (_what, of, low, high, qualifiers) => {
    expect(costPerPerson(paid, people(of))).toEqual({
      ok: true,
      value: [{ low, high, currency: "USD", qualifiers }],
    });
  });

  test.each<[string, Budget, Partial<CountedPeople>, string]>([
    [
      "a line without an actual cost",
      { ...paid, lines: [...paid.lines, lineOf({ planned: exactly(5) })] },
      {},
      "actual-missing",
    ],
    ["a session without attendance", paid, { sessions: 2, sessionsMissing: 1 }, "sessions-missing"],
    ["a session to be held", paid, { sessionsAhead: 1 }, "sessions-ahead"],
    ["nobody counted", paid, { low: 0, high: 0 }, "nobody"],
  ])("says what is missing: %s", (_what, budget, of, gap) => {
    const answer = costPerPerson(budget, people(of));
    expect(answer).toMatchObject({ ok: false, gaps: [{ gap, count: 1 }] });
  });

  test.each<[string, Partial<PlacementCost>[], number]>([
    ["one that ran, of which nothing is said to be paid", [{ planned: usd(5) }], 2],
    ["one to come", [{ planned: usd(5), outcome: "scheduled" }], 2],
    ["one that was paid", [{ actual: usd(5) }], 1],
    ["one that was cancelled", [{ planned: usd(5), outcome: "cancelled" }], 1],
    ["two, one of them paid", [{ actual: usd(5) }, { planned: usd(5) }], 2],
  ])("says how many actual costs are missing, beside a line's that of %s", (_what, of, count) => {
    const lines = [...paid.lines, lineOf({ planned: exactly(5) })];
    const answer = costPerPerson({ lines, placements: of.map(placementOf) }, people());
    expect(answer).toEqual({ ok: false, gaps: [{ gap: "actual-missing", count }] });
  });

  test("says everything that is missing at once, each with how often", () => {
    const budget = { ...paid, lines: [...paid.lines, lineOf({})] };
    const nobody = people({ low: 0, high: 0, sessionsMissing: 2, sessionsAhead: 3 });
    expect(costPerPerson(budget, nobody)).toEqual({
      ok: false,
      gaps: [
        { gap: "actual-missing", count: 1 },
        { gap: "sessions-missing", count: 2 },
        { gap: "sessions-ahead", count: 3 },
        { gap: "nobody", count: 1 },
      ],
    });
  });

  test("is not asked where nothing was paid, or of a media buy", () => {
    expect(costPerPerson({ lines: [], placements: [] }, people())).toBeNull();
    expect(costPerPerson(paid, people({ sessions: 0 }))).toBeNull();
  });

  test("per event only where every event says what it cost", () => {
    const total: CostTotal = {
      ...{ standing: "held", events: 3, withCost: 3, withActual: 3 },
      planned: [],
      actual: [{ amount: 100, currency: "USD", qualifiers: [] }],
    };
    expect(actualPerEvent(total)).toEqual([{ amount: 33, currency: "USD", qualifiers: ["about"] }]);
    expect(actualPerEvent({ ...total, withActual: 2 })).toEqual([]);
  });
});

test("P5 another planned cost changes the substance; wording, order and what was paid do not", () => {
  const before = [lineOf({ planned: exactly(5) }), lineOf({ planned: exactly(7) })];
  expect(changesPlannedCost(before, [...before].reverse())).toBe(false);
  expect(
    changesPlannedCost(
      before,
      before.map((one) => ({ ...one, purpose: "y", actual: exactly(6) })),
    ),
  ).toBe(false);
  expect(changesPlannedCost(before, before.slice(1))).toBe(true);
  expect(changesPlannedCost(before, [...before, lineOf({ planned: exactly(0) })])).toBe(true);
  expect(changesPlannedCost(before, [...before, lineOf({ actual: exactly(9) })])).toBe(false);
});

test.each<[string, Partial<BudgetLine>]>([
  ["amount", { planned: exactly(6) }],
  ["currency", { planned: exactly(5), currency: "JPY" }],
  ["約", { planned: { amount: 5, qualifier: "about" } }],
])("P5 another %s of a line is another planned cost", (_what, over) => {
  expect(changesPlannedCost([lineOf({ planned: exactly(5) })], [lineOf(over)])).toBe(true);
});
