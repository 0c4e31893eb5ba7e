/** What the papers of a meeting count beside the totals: states of each term, events of each organiser. P205 */
import { expect, test } from "vitest";
import { coverageCounts, planAtEnd } from "~/domain/meeting/coverage-counts";
import { eventsByOrganiser } from "~/domain/meeting/organiser-report";
import { frozenEvent, frozenReport, frozenSession } from "../support/frozen-record";

const on = (day: string) => ({ firstFrom: day, firstTo: day, lastFrom: day, lastTo: day });
const tagged = (id: number, more: Parameters<typeof frozenEvent>[0]) =>
  frozenEvent({ id, plan: "4.0", tags: ["4.0:1-1"], ...more });
const countsOf = (
  report: ReturnType<typeof frozenReport>,
  axis: "priority" | "tier" = "priority",
) => coverageCounts(report, axis).map(({ term, ...counts }) => ({ key: term.key, ...counts }));

test("P205 of a term the named states where it was held, those where it is only planned, and the rest", () => {
  const report = frozenReport([
    tagged(1, { occurrences: [frozenSession({ ...on("2026-01-10"), state: "IN" })] }),
    tagged(2, {
      occurrences: [
        frozenSession({ id: 2, ...on("2026-02-10"), state: "IN", outcome: "scheduled" }),
        frozenSession({ id: 3, ...on("2026-02-11"), state: "IL", outcome: "scheduled" }),
        frozenSession({ id: 4, ...on("2026-02-12"), state: "TX", outcome: "scheduled" }),
        frozenSession({ id: 5, ...on("2026-02-13"), state: "MT", outcome: "scheduled" }),
      ],
    }),
  ]);
  expect(countsOf(report)).toEqual([
    { key: "4.0:1-1", held: 1, planned: 2, none: 0 },
    { key: "4.0:1-2", held: 0, planned: 0, none: 3 },
  ]);
  expect(countsOf(report, "tier")).toEqual([{ key: "3.0:t1", held: 0, planned: 0, none: 3 }]);
});

test("P205, N13 nothing counts that is cancelled, outside the period, not counted as ours, or in no state", () => {
  const report = frozenReport([
    tagged(1, { occurrences: [frozenSession({ ...on("2026-01-10"), outcome: "cancelled" })] }),
    tagged(2, { occurrences: [frozenSession({ ...on("2026-04-01") })] }),
    tagged(3, { counted: "no", occurrences: [frozenSession({ ...on("2026-01-10") })] }),
    tagged(4, {
      occurrences: [frozenSession({ ...on("2026-01-10"), placeType: "online", state: null })],
    }),
  ]);
  expect(countsOf(report)[0]).toEqual({ key: "4.0:1-1", held: 0, planned: 0, none: 3 });
});

test("P205, N7 terms are those of the plan in force on the last day; before every plan there are none", () => {
  const { plans } = frozenReport([]);
  const planOf = (to: string) => planAtEnd(plans, { from: "2017-01-01", to })?.id ?? null;
  expect(["2023-08-03", "2023-08-04", "2025-12-17", "2025-12-18"].map(planOf)).toEqual([
    ...[null, "3.0", "3.0", "4.0"],
  ]);
  const unsure = plans.map((plan) => (plan.id === "4.0" ? { ...plan, from: null } : plan));
  expect(planAtEnd(unsure, { from: "2026-01-01", to: "2026-03-31" })?.id).toBe("3.0");
  const early = { from: "2017-01-01", to: "2017-12-31" };
  expect(coverageCounts(frozenReport([], { period: early }), "priority")).toEqual([]);
});

test("P205, N3 a joint event stands for each of its organisers, and one without a figure for none", () => {
  const report = frozenReport([
    frozenEvent({ id: 1, organisers: ["chicago", "houston"] }),
    frozenEvent({ id: 2, counted: "no" }),
    frozenEvent({ id: 3, occurrences: [frozenSession({ ...on("2026-06-01") })] }),
    frozenEvent({
      id: 4,
      organisers: ["houston"],
      occurrences: [frozenSession({ outcome: "scheduled" })],
    }),
  ]);
  const found = [...eventsByOrganiser(report)].map(([slug, events]) => [
    slug,
    events.map(({ event, standing }) => `${event.id} ${standing}`),
  ]);
  expect(found).toEqual([
    ["chicago", ["1 events"]],
    ["houston", ["1 events", "4 planned"]],
  ]);
});
