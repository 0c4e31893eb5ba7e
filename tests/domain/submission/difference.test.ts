import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import {
  type Compared,
  type DifferenceRow,
  differences,
  differencesOn,
} from "~/domain/submission/difference";
import type { FrozenEvent, FrozenReport } from "~/domain/submission/frozen-report";
import { REPORT_AXES, type ReportAxis } from "~/domain/submission/report-cells";
import { totals } from "../../reference/totals";
import { draws } from "../../support/draws";
import { checkExample } from "../../support/rule-examples";
import { occurrencesCounted } from "./occurrences-counted";
import { counted, frozenEvent, frozenOccurrence, PLANS, report, twoReports } from "./random-report";

const today = (of: FrozenReport): Compared => ({ report: of, printed: null });

function between(
  a: FrozenReport,
  b: FrozenReport,
  axis: ReportAxis = "nation",
  under: string | null = null,
): DifferenceRow[] {
  return differences(today(a), today(b), { axis, under });
}

/** The parts of each figure of a row that changed, as `events added +1`. */
function said(rows: DifferenceRow[], key = "US"): string[] {
  return rows
    .filter((row) => row.key === key)
    .flatMap(({ figure, parts }) =>
      parts.map(({ reason, change }) => `${figure} ${reason} ${change > 0 ? "+" : ""}${change}`),
    );
}

const held = (more: Parameters<typeof frozenOccurrence>[1] = {}) =>
  frozenOccurrence(10, { observations: [counted(100)], ...more });
const event = (more: Partial<FrozenEvent> = {}) =>
  frozenEvent(1, { occurrences: [held()], ...more });

describe("P170: what each reason means", () => {
  const before = report([event()]);
  test.each<[string, FrozenEvent[], string[]]>([
    ["nothing", [event()], []],
    ["one more event", [event(), frozenEvent(2)], ["events added +1"]],
    ["withdrawn", [], ["events removed -1", "low removed -100", "high removed -100"]],
    [
      "no longer held",
      [event({ occurrences: [held({ outcome: "cancelled" })] })],
      ["events removed -1", "low removed -100", "high removed -100"],
    ],
    [
      "a stop more, counted",
      [event({ occurrences: [held(), frozenOccurrence(11, { observations: [counted(7)] })] })],
      ["low added +7", "high added +7"],
    ],
    [
      "to a day outside",
      [event({ occurrences: [held({ firstFrom: "2020-01-02", firstTo: "2020-01-02" })] })],
      ["events moved -1", "low moved -100", "high moved -100"],
    ],
    [
      "counted again",
      [event({ occurrences: [held({ observations: [counted(90, { high: 110 })] })] })],
      ["low recounted -10", "high recounted +10"],
    ],
    [
      "our part of what was counted whole",
      [event({ occurrences: [held({ observations: [counted(40, { scope: "part" })] })] })],
      ["low rescoped -60", "high rescoped -60"],
    ],
    [
      "what nobody had said was our own, counted again",
      [event({ occurrences: [held({ observations: [counted(101, { scope: "unknown" })] })] })],
      ["low recounted +1", "high recounted +1"],
    ],
    [
      "not ours",
      [event({ counted: "no" })],
      ["events counting -1", "low counting -100", "high counting -100"],
    ],
    ["not decided", [event({ counted: "pending" })], []],
  ])("%s", (_, events, parts) => {
    expect(said(between(before, report(events)))).toEqual(parts);
  });

  test("held since comes whole, and is not also counted again", () => {
    const scheduled = report([
      event({ occurrences: [held({ outcome: "scheduled", observations: [] })] }),
    ]);
    expect(said(between(scheduled, before))).toEqual([
      ...["events added +1", "low added +100", "high added +100"],
    ]);
  });

  test("recounted and rescoped are told apart mode by mode", () => {
    const online = (low: number) => counted(low, { mode: "online" });
    const both = (...observations: ReturnType<typeof counted>[]) =>
      report([event({ occurrences: [held({ observations })] })]);
    const a = both(counted(100), online(30));
    const b = both(counted(40, { scope: "part" }), online(35));
    expect(said(between(a, b)).filter((part) => part.startsWith("low"))).toEqual([
      ...["low recounted +5", "low rescoped -60"],
    ]);
  });

  test("retagged: a row loses what another wins, and the nation nothing", () => {
    const b = report([event({ tags: ["new:2"] })]);
    expect(said(between(before, b))).toEqual([]);
    const rows = between(before, b, "priority");
    expect(said(rows, "new:1")[0]).toBe("events retagged -1");
    expect(said(rows, "new:2")[0]).toBe("events retagged +1");
  });

  test("plan: what the plan no longer offers is unclassified", () => {
    const plans = PLANS.map((plan) => ({
      ...plan,
      offers: plan.offers.filter((at) => at !== "new:1"),
    }));
    const rows = between(before, report([event()], { plans }), "priority");
    expect(said(rows, "new:1")[0]).toBe("events plan -1");
    expect(said(rows, "new:unclassified")[0]).toBe("events plan +1");
  });

  test("crosswalk: only where the rows are restated under another plan", () => {
    const old = event({ plan: "old", tags: ["old:1"] });
    const b = report([old], { crosswalk: [{ from: "old:1", to: "new:2" }] });
    expect(between(report([old]), b, "priority").flatMap(({ parts }) => parts)).toEqual([]);
    const rows = between(report([old]), b, "priority", "new");
    expect(said(rows, "new:1")[0]).toBe("events crosswalk -1");
    expect(said(rows, "new:2")[0]).toBe("events crosswalk +1");
  });

  test("rule: what was printed under other rules and is not counted so today", () => {
    const printed = new Map([["US", { events: 2, low: 100, high: 100 }]]);
    const rows = differences({ report: before, printed }, today(before), {
      axis: "nation",
      under: null,
    });
    expect(rows[0]).toMatchObject({ a: 2, b: 1, residual: 0 });
    expect(said(rows)).toEqual(["events rule -1"]);
    expect(rows[0]?.parts).toEqual([{ reason: "rule", change: -1, events: [] }]);
  });

  test("rule: the other way round where the later report was counted under other rules", () => {
    const printed = new Map([["US", { events: 1, low: 90, high: 130 }]]);
    const on = { axis: "nation", under: null } as const;
    const rows = differences(today(before), { report: before, printed }, on);
    expect(rows.map(({ a, b, residual }) => [a, b, residual])).toEqual([
      ...[
        [1, 1, 0],
        [100, 90, 0],
        [100, 130, 0],
      ],
    ]);
    expect(said(rows)).toEqual(["low rule -10", "high rule +30"]);
  });

  test("nothing differs where nothing is asked", () => {
    expect(differencesOn([], null)).toEqual([]);
  });

  test("two periods: what counts in one of them alone is added or removed", () => {
    const lastYear = report(
      [event({ occurrences: [held({ firstFrom: "2018-06-01", firstTo: "2018-06-01" })] })],
      {
        period: { from: "2018-01-01", to: "2018-12-31" },
      },
    );
    const rows = between(lastYear, report([frozenEvent(2)]));
    expect(said(rows)[0]).toBe("events added +1");
    expect(said(rows)[1]).toBe("events removed -1");
  });

  test("changes that make up for each other stand with their events", () => {
    const two = (low: number, other: number) =>
      report([
        event({ occurrences: [held({ observations: [counted(low)] })] }),
        frozenEvent(2, { occurrences: [frozenOccurrence(20, { observations: [counted(other)] })] }),
      ]);
    const [, low] = between(two(10, 20), two(15, 15));
    expect(low?.parts).toEqual([{ reason: "recounted", change: 0, events: [1, 2] }]);
  });
});

test("P170: the example of the rule", () => {
  const later: Record<string, FrozenEvent[]> = {
    withdrawn: [],
    "moved out of the period": [
      event({ occurrences: [held({ firstFrom: "2020-01-02", firstTo: "2020-01-02" })] }),
    ],
    "counted again: 90": [event({ occurrences: [held({ observations: [counted(90)] })] })],
    "our part of it: 40": [
      event({ occurrences: [held({ observations: [counted(40, { scope: "part" })] })] }),
    ],
    "not the Task Force's own": [event({ counted: "no" })],
    "a second stop: 7": [
      event({ occurrences: [held(), frozenOccurrence(11, { observations: [counted(7)] })] }),
    ],
  };
  checkExample("P170", ["in the later report"], ["events", "attendance"], (row) => {
    const [events, low] = between(
      report([event()]),
      report(later[row["in the later report"]] ?? [event()]),
    ).map(({ parts }) => parts.map(({ reason, change }) => `${reason} ${change}`).join("; "));
    return { events: events || "-", attendance: low || "-" };
  });
});

test("N1: an event stands in one month alone, its sessions in theirs, and what is known roughly apart", () => {
  const stops = [
    held(),
    frozenOccurrence(11, {
      ...{ firstFrom: "2019-08-02", firstTo: "2019-08-02", observations: [counted(5)] },
    }),
  ];
  const rough = frozenEvent(2, {
    occurrences: [frozenOccurrence(20, { firstFrom: "2019-07-01", firstTo: "2019-09-30" })],
  });
  const rows = between(report([]), report([event({ occurrences: stops }), rough]), "month");
  expect(rows.map(({ key, figure, b }) => `${key} ${figure} ${b}`)).toEqual([
    ...["2019-06 events 1", "2019-06 low 100", "2019-06 high 100"],
    ...["2019-08 events 0", "2019-08 low 5", "2019-08 high 5"],
    ...["rough events 1", "rough low 0", "rough high 0"],
  ]);
});

test("P170: for any history the parts sum to the difference, whatever order the rows come in", () => {
  fc.assert(
    fc.property(
      twoReports,
      fc.constantFrom(...REPORT_AXES),
      fc.constantFrom(null, "new", "old"),
      ({ a, b }, axis, under) => {
        const rows = between(a, b, axis, under);
        if (rows.some(({ residual }) => residual !== 0)) return false;
        const around = between(turnedAround(a), turnedAround(b), axis, under);
        return JSON.stringify(around) === JSON.stringify(rows);
      },
    ),
    { numRuns: draws(10_000) },
  );
}, 300_000);

test("N3: a difference states the figures that a report counts", () => {
  fc.assert(
    fc.property(twoReports, fc.constantFrom(...AXES), ({ a, b }, axis) => {
      const rows = between(a, b, axis);
      for (const [side, of] of [["a", a] as const, ["b", b] as const])
        for (const { key, figures } of countedByReference(of, axis))
          expect(rows.filter((row) => row.key === key).map((row) => row[side])).toEqual(figures);
    }),
    { numRuns: draws(1_000) },
  );
});

/** The same report with every list in it the other way round. */
function turnedAround(of: FrozenReport): FrozenReport {
  return {
    ...of,
    events: of.events.toReversed().map((one) => ({
      ...{ ...one, tags: one.tags.toReversed(), organisers: one.organisers.toReversed() },
      occurrences: one.occurrences.toReversed().map((each) => ({
        ...{ ...each, observations: each.observations.toReversed() },
      })),
    })),
  };
}

const countedByReference = (of: FrozenReport, axis: (typeof AXES)[number]) =>
  totals(occurrencesCounted(of), { period: of.period, axis }).rows.flatMap(({ key, ...row }) =>
    row.events + row.attendance.low + row.attendance.high === 0
      ? []
      : [{ key, figures: [row.events, row.attendance.low, row.attendance.high] }],
  );
