/** How one event stands in the cells of a frozen report: counted, continuing, roughly dated, planned, or not at all. N1, N7, N11, N13 */
import { expect, test } from "vitest";
import {
  type Contribution,
  contributionsOf,
  headContributionsOf,
} from "~/domain/submission/contributions";
import { countsSecrets } from "~/domain/submission/counts-secrets";
import { eventContribution } from "~/domain/submission/event-contribution";
import { bookOf } from "~/domain/submission/frozen-cells";
import type { FrozenEvent, FrozenOccurrence } from "~/domain/submission/frozen-report";
import { reportPlans } from "~/domain/submission/report-cells";
import { counted, frozenEvent, frozenOccurrence, PLANS, report } from "./random-report";

const period = { from: "2019-01-01", to: "2019-12-31" };
const on = (day: string, to = day) => ({ firstFrom: day, firstTo: to });

const HEADED = PLANS.map((plan) => ({
  ...plan,
  terms: [
    { key: "new", axis: "priority" as const, parent: null, ja: "頭", en: "Head" },
    ...plan.terms.map((term) => (term.key === "new:t" ? term : { ...term, parent: "new" })),
  ],
}));
const BOOK = bookOf(HEADED);

const saidOf = (rows: Contribution[]) =>
  rows.map(({ key, standing, attendance }) => `${key} ${standing} ${attendance.low}`);
const inNation = (more: Partial<FrozenEvent>) =>
  saidOf(contributionsOf(frozenEvent(1, more), "nation", period, BOOK));
const ofStops = (...stops: Partial<FrozenOccurrence>[]) =>
  inNation({ occurrences: stops.map((stop, at) => frozenOccurrence(10 + at, stop)) });

test.each<[string, Partial<FrozenOccurrence>[], string]>([
  ["N1 held inside", [on("2019-06-01")], "US events 0"],
  [
    "N1 by the first one held of two",
    [on("2019-06-01"), { ...on("2019-07-01"), observations: [counted(9)] }],
    "US events 9",
  ],
  ["N1 scheduled inside", [{ outcome: "scheduled" }], "US planned 0"],
  ["N1 scheduled outside", [{ ...on("2020-06-01"), outcome: "scheduled" }], "US null 0"],
  [
    "N1 scheduled roughly, across the edge",
    [{ ...on("2019-12-01", "2020-01-31"), outcome: "scheduled" }],
    "US null 0",
  ],
  ["N1 nothing of it stands", [{ outcome: "cancelled" }], "US null 0"],
  [
    "N1 continuing: first held before, and again inside",
    [on("2018-06-01"), { ...on("2019-06-01"), observations: [counted(7)] }],
    "US continuing 7",
  ],
  ["N1 held before, and not inside", [on("2018-06-01")], "US null 0"],
  [
    "N1 held before, inside only scheduled",
    [on("2018-06-01"), { ...on("2019-06-01"), outcome: "scheduled" }],
    "US null 0",
  ],
  ["N1 held before, and again behind", [on("2018-06-01"), on("2020-06-01")], "US null 0"],
  ["N11 held at a time known roughly", [on("2018-12-01", "2019-01-31")], "US roughlyDated 0"],
  [
    "N11 held at a time known roughly, and again inside",
    [on("2018-12-01", "2019-01-31"), on("2019-06-01")],
    "US roughlyDated 0",
  ],
  [
    "N2 a placement has no attendance",
    [{ type: "placement", observations: [counted(7)] }],
    "US events 0",
  ],
  [
    "N4 what is not official adds nothing",
    [{ observations: [counted(7, { official: false }), counted(5, { mode: "online" })] }],
    "US events 5",
  ],
])("%s", (_, stops, said) => {
  expect(ofStops(...stops)).toEqual([said]);
});

test("N13 what is not counted as our own adds nothing anywhere", () => {
  expect(inNation({ counted: "pending" })).toEqual(["US events 0"]);
  expect(inNation({ counted: "no" })).toEqual([]);
  const not = frozenEvent(1, { counted: "no" });
  expect(headContributionsOf(not, period, BOOK)).toEqual([]);
  const plans = reportPlans(PLANS, [], null);
  expect(eventContribution(not, period, "nation", plans)).toEqual(new Map());
});

test("N7 an event in two leaves is one of their head, and tiers have none", () => {
  const heads = (tags: string[]) =>
    saidOf(headContributionsOf(frozenEvent(1, { tags }), period, BOOK));
  expect(heads(["new:1", "new:2"])).toEqual(["new events 0"]);
  expect(heads(["new:1", "new:t"])).toEqual(["new events 0"]);
  expect(heads(["new:t"])).toEqual([]);
});

test("N1 an event stands in the month of the first one held, whatever was to be held before", () => {
  const plans = reportPlans(PLANS, [], null);
  const event = frozenEvent(1, {
    occurrences: [
      frozenOccurrence(10, { ...on("2019-03-01"), outcome: "scheduled" }),
      frozenOccurrence(11, { ...on("2019-06-01"), observations: [counted(8)] }),
    ],
  });
  expect([...eventContribution(event, period, "month", plans)]).toEqual([
    ["2019-03", { events: 0, low: 0, high: 0 }],
    ["2019-06", { events: 1, low: 8, high: 8 }],
  ]);
});

test("P185 機密性3 counts in whole months, and in odd days only where the record holds it", () => {
  const secret = frozenEvent(1, { classification: "confidentiality-3" });
  const odd = { period: { from: "2019-01-02", to: "2019-12-31" } };
  expect(countsSecrets(report([frozenEvent(1)]))).toBe(true);
  expect(countsSecrets(report([frozenEvent(1)], odd))).toBe(false);
  expect(countsSecrets(report([frozenEvent(2), secret], odd))).toBe(true);
});
