/** What a frozen record counts by itself: figures, heads, reach, whole events apart, months. N1, N3, N6, N7, N11, N13, N14, P26 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { bookOf, touchingOn } from "~/domain/submission/frozen-cells";
import { frozenFigures, frozenHeads, frozenReach } from "~/domain/submission/frozen-figures";
import type { FrozenEvent, FrozenOccurrence } from "~/domain/submission/frozen-report";
import {
  attendanceSum,
  countedSessions,
  scopedAttendance,
} from "~/domain/submission/frozen-sessions";
import { eventMonths, eventStandings } from "~/domain/submission/frozen-standings";
import { reportCells, reportPlans } from "~/domain/submission/report-cells";
import { totals } from "../../reference/totals";
import { occurrencesCounted } from "./occurrences-counted";
import { counted, frozenEvent, frozenOccurrence, PLANS, report, twoReports } from "./random-report";

const on = (day: string, to = day) => ({ firstFrom: day, firstTo: to });
const year = { from: "2019-01-01", to: "2019-12-31" };

/** An event of these stops, numbered from ten times its own. */
function event(id: number, stops: Partial<FrozenOccurrence>[], more: Partial<FrozenEvent> = {}) {
  const occurrences = stops.map((stop, at) => frozenOccurrence(id * 10 + at, stop));
  return frozenEvent(id, { ...more, occurrences });
}

test("N3: of any record and axis the figures are those that the reference counts", () => {
  fc.assert(
    fc.property(twoReports, fc.constantFrom(...AXES), ({ b: record }, axis) => {
      expect(frozenFigures(record, axis)).toEqual(
        totals(occurrencesCounted(record), { period: record.period, axis }),
      );
    }),
    { numRuns: 1_000 },
  );
});

test("N3: rows stand in the order of their keys, and one that says nothing is left out", () => {
  const record = report([
    event(1, [{ state: "OH" }]),
    event(2, [{ state: "IN" }, { state: "GU", outcome: "cancelled" }]),
    event(3, [{ state: "TX" }], { counted: "no" }),
  ]);
  expect(frozenFigures(record, "state").rows.map(({ key, events }) => `${key} ${events}`)).toEqual([
    ...["IN 1", "OH 1"],
  ]);
});

test("N1, N13: what a row counts that the total counts too, and what nobody has decided on", () => {
  const record = report([
    event(1, [on("2018-06-01"), { ...on("2019-06-01"), state: "OH" }]),
    event(2, [{ state: "OH" }], { counted: "pending" }),
  ]);
  const { events, pending, continuing, rows, overlap } = frozenFigures(record, "state");
  expect({ events, pending, continuing }).toEqual({ events: 1, pending: 1, continuing: 1 });
  expect(rows.map((row) => [row.key, row.events, row.pending])).toEqual([["OH", 2, 1]]);
  expect(overlap.events).toEqual({ all: 1, severalRows: 0, earlierPeriod: 1 });
});

test("N3: another period than that of the record may be asked", () => {
  const record = report([event(1, [on("2018-06-01")])]);
  const before = { from: "2018-01-01", to: "2018-12-31" };
  expect(frozenFigures(record, "state").events).toBe(0);
  expect(frozenFigures(record, "state", before).events).toBe(1);
});

const HEADED = PLANS.map((plan) => ({
  ...plan,
  terms: [
    { key: "new", axis: "priority" as const, parent: null, ja: "頭", en: "Head" },
    ...plan.terms.map((term) => (term.key === "new:t" ? term : { ...term, parent: "new" })),
  ],
}));

test("N7: a head counts an event of two of its leaves once", () => {
  const record = report(
    [
      event(1, [{ observations: [counted(30)] }], { tags: ["new:1", "new:2"] }),
      event(2, [{}], { tags: ["new:2"], counted: "pending" }),
      event(3, [{ outcome: "scheduled" }], { tags: ["new:t"] }),
      event(4, [on("2018-06-01")], { tags: ["new:1"] }),
    ],
    { plans: HEADED },
  );
  const said = (period = year) =>
    frozenHeads(record, period).map(({ key, facts }) => [
      ...[key, facts.events, facts.pending, facts.attendance.low],
    ]);
  expect(said()).toEqual([["new", 2, 1, 30]]);
  expect(said({ from: "2018-01-01", to: "2018-12-31" })).toEqual([["new", 1, 0, 0]]);
  expect(frozenHeads(record)[0]).not.toHaveProperty("facts.countedInTotal");
});

test("N6: reach stands by measure and phase, and not where an event is not counted", () => {
  const reach = [
    { measure: "impressions", phase: "actual", value: 500, qualifier: "exact" },
  ] as unknown as FrozenOccurrence["reach"];
  const record = report([
    event(1, [{ type: "placement", placementStates: ["IN"], reach }]),
    event(2, [{ type: "placement", reach }], { counted: "no" }),
    event(3, [{ type: "placement", reach, ...on("2018-06-01") }]),
  ]);
  const [sum, ...others] = frozenReach(record, "state");
  expect(others).toEqual([]);
  expect(sum).toMatchObject({ measure: "impressions", phase: "actual", value: 500, placements: 1 });
  expect(sum?.rows.map(({ key, value }) => `${key} ${value}`)).toEqual(["IN 500"]);
  expect(frozenReach(record, "state", { from: "2018-01-01", to: "2019-12-31" })[0]?.value).toBe(
    1000,
  );
});

describe("N2, N13: the sessions that a report counts", () => {
  test.each<[string, Partial<FrozenOccurrence>, FrozenEvent["counted"], number]>([
    ["held", {}, "yes", 1],
    ["held, nobody has decided", {}, "pending", 1],
    ["held, not ours", {}, "no", 0],
    ["to be held", { outcome: "scheduled" }, "yes", 0],
    ["a placement", { type: "placement" }, "yes", 0],
    ["before the period", on("2018-12-31"), "yes", 0],
    ["known roughly, across its edge", on("2018-12-01", "2019-01-31"), "yes", 0],
  ])("%s", (_, stop, decided, count) => {
    const sessions = countedSessions(report([event(1, [stop], { counted: decided })]));
    expect(sessions).toHaveLength(count);
    expect(attendanceSum(sessions).sessions).toBe(count);
  });

  test("their attendance is the sum of what is official", () => {
    const record = report([
      event(1, [
        {
          observations: [
            counted(40),
            counted(7, { mode: "online" }),
            counted(9, { official: false }),
          ],
        },
        { observations: [counted(100, { high: 120 })] },
        {},
      ]),
    ]);
    expect(attendanceSum(countedSessions(record))).toMatchObject({
      ...{ low: 147, high: 167, onlineLow: 7, sessions: 3, sessionsMissing: 1 },
    });
  });
});

test("N1: the nation is one cell of its own axis", () => {
  const [touching] = touchingOn("nation", event(1, [{}]), bookOf(PLANS));
  expect(touching?.cells).toEqual([{ axis: "nation", key: "US" }]);
});

describe("N14: whole events of others stand apart", () => {
  const whole = (low: number, more = {}) => counted(low, { scope: "whole", ...more });
  const of = (...stops: Partial<FrozenOccurrence>[]) => scopedAttendance(report([event(1, stops)]));

  test("what nobody said of is ours, and a session of both is in both", () => {
    const scoped = of(
      { observations: [counted(10), whole(900, { mode: "online" })] },
      { observations: [whole(500), whole(7, { mode: "online", official: false })] },
      { observations: [counted(3, { scope: "unknown" })] },
      { observations: [counted(4, { scope: "part" })] },
      {},
    );
    expect(scoped.whole).toMatchObject({ low: 1400, sessions: 2, sessionsMissing: 0 });
    expect(scoped.ours).toMatchObject({ low: 17, sessions: 4, sessionsMissing: 1 });
    expect(scoped.largest.map(({ attendance }) => attendance.high)).toEqual([900, 500]);
  });

  test("the ten largest, the largest first, of two alike the earlier, then that of the smaller number", () => {
    const stops = [
      ...[5, 3, 9, 1, 2, 4, 6, 7, 8, 10, 11].map((low) => ({ observations: [whole(low)] })),
      { observations: [whole(11)], ...on("2019-02-01") },
      { observations: [whole(11)] },
    ];
    const { largest } = of(...stops);
    expect(largest.map(({ occurrence, attendance }) => [attendance.high, occurrence.id])).toEqual([
      ...[
        [11, 21],
        [11, 20],
        [11, 22],
        [10, 19],
        [9, 12],
      ],
      ...[
        [8, 18],
        [7, 17],
        [6, 16],
        [5, 10],
        [4, 15],
      ],
    ]);
  });
});

describe("N1, N11: how each event stands, and in which month", () => {
  const record = report([
    event(1, [on("2018-06-01"), on("2019-06-01")]),
    event(2, [{ ...on("2019-03-31"), outcome: "scheduled" }, on("2019-06-30"), on("2019-07-01")]),
    event(3, [{ outcome: "scheduled" }]),
    event(4, [on("2018-12-01", "2019-01-31")]),
    event(5, [on("2019-07-01", "2019-09-30")]),
    event(6, [on("2020-01-01")]),
    event(7, [{ outcome: "cancelled" }]),
    event(8, [{}], { counted: "no" }),
    event(9, [on("2019-12-31")]),
  ]);
  const standings = () => eventStandings(record);

  test("by the occurrence that counts, and none that is in no figure", () => {
    expect(
      standings().map(({ event: { id }, standing, by }) => `${id} ${standing} ${by.id}`),
    ).toEqual([
      ...["1 continuing 10", "2 events 21", "3 planned 30", "4 roughlyDated 40", "5 events 50"],
      "9 events 90",
    ]);
  });

  test("held events by month, and those of no one month apart", () => {
    const { months, undated } = eventMonths(record.period, standings());
    expect(months).toHaveLength(12);
    expect(months.map(({ events }) => events)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
    expect(undated).toBe(1);
    expect(months[1]?.month).toEqual({ from: "2019-02-01", to: "2019-02-28" });
    expect(months.at(-1)?.month).toEqual({ from: "2019-12-01", to: "2019-12-31" });
  });

  test("the first and the last month end with the period", () => {
    const { months } = eventMonths({ from: "2019-11-15", to: "2020-02-10" }, standings());
    expect(months.map(({ month }) => `${month.from} ${month.to}`)).toEqual([
      ...["2019-11-15 2019-11-30", "2019-12-01 2019-12-31"],
      ...["2020-01-01 2020-01-31", "2020-02-01 2020-02-10"],
    ]);
    const oneDay = eventMonths({ from: "2019-06-30", to: "2019-06-30" }, standings());
    expect(oneDay.months.map(({ events }) => events)).toEqual([1]);
  });
});

describe("P26: the rows of an occurrence", () => {
  const LINKS = [{ from: "old:1", to: "new:1" }];
  const rows = (
    under: string | null,
    plan: string | null,
    { tags = [] as string[], own = [] as string[], axis = "priority" as "priority" | "tier" },
  ) => {
    const stop = frozenOccurrence(10, { tags: own });
    const one = frozenEvent(1, { plan, tags, occurrences: [stop] });
    return reportCells(one, stop, axis, reportPlans(PLANS, LINKS, under)).map((cell) => {
      expect(cell.axis).toBe(axis);
      return cell.key;
    });
  };

  test.each<[string | null, string | null, string[], string[], string[]]>([
    [null, "old", ["old:1"], [], ["old:1"]],
    [null, "new", ["old:1"], [], ["new:unclassified"]],
    [null, "new", ["new:t"], [], ["new:untagged"]],
    ["new", "old", ["old:1"], [], ["new:1"]],
    ["new", "new", ["old:1", "new:t"], [], ["new:1"]],
    ["new", "new", ["new:2"], ["old:1"], ["new:1"]],
    ["new", "new", ["old:1"], ["new:t"], ["new:1"]],
    ["new", "old", ["new:2"], ["old:1", "old:2"], ["new:1", "old:2"]],
    ["new", "old", ["new:1", "new:2"], [], ["new:1", "new:2"]],
    ["new", "old", [], ["new:1", "new:2"], ["new:1", "new:2"]],
    ["old", "new", ["new:1", "old:1"], [], ["old:1"]],
    ["old", "old", ["new:2"], [], ["old:unmapped"]],
    ["old", "old", ["old:1"], ["new:1", "new:2"], ["old:1", "old:unmapped"]],
    ["new", null, ["new:1"], [], ["before-plan"]],
    [null, "new", ["elsewhere:1"], [], ["new:untagged"]],
  ])("under %s, of %s, tagged %s, its own %s", (under, plan, tags, own, found) => {
    expect(rows(under, plan, { tags, own })).toEqual(found);
  });

  test("a tier is no priority area, on whichever axis rows are restated", () => {
    expect(rows("new", "new", { tags: ["new:1", "new:t"], axis: "tier" })).toEqual(["new:t"]);
    expect(rows("new", "old", { tags: ["old:1", "new:t"], axis: "tier" })).toEqual(["new:t"]);
  });

  test("form, nation, months and quarters have rows of their own", () => {
    const plans = reportPlans(PLANS, LINKS, "new");
    const key = (
      axis: "form" | "nation" | "month" | "quarter",
      stop: Partial<FrozenOccurrence> = {},
    ) => reportCells(frozenEvent(1, { form: "caravan" }), frozenOccurrence(10, stop), axis, plans);
    expect(key("form")).toEqual([{ axis: "form", key: "caravan" }]);
    expect(key("nation")).toEqual([{ axis: "nation", key: "US" }]);
    expect(key("month")).toEqual([{ axis: "month", key: "2019-06" }]);
    expect(key("month", on("2019-06-30", "2019-07-01"))).toEqual([{ axis: "month", key: "rough" }]);
    expect(key("quarter", on("2019-07-01", "2019-09-30"))[0]?.key).not.toBe("rough");
  });
});
