import fc from "fast-check";
import { expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { NO_SUMS } from "~/domain/counting/observation";
import { type Period, periodContains } from "~/domain/day/calendar-date";
import { type CountedOccurrence, totals, touches } from "../../reference/totals";
import { programme, splitPeriod } from "./random-programme";

const FY2018 = { from: "2018-04-01", to: "2019-03-31" };
const FY2019 = { from: "2019-04-01", to: "2020-03-31" };

const spanOf = (one: CountedOccurrence): Period => ({ from: one.firstFrom, to: one.firstTo });
const straddles = (one: CountedOccurrence, parts: readonly Period[]) =>
  !parts.some((part) => periodContains(part, spanOf(one)));

/** A held session in Indiana of event 1, 100 people; overridden as the test needs. */
function session(
  id: number,
  over: Partial<CountedOccurrence> & { state?: string } = {},
): CountedOccurrence {
  const { state = "IN", ...rest } = over;
  const cells = [
    { axis: "state" as const, key: state },
    { axis: "kind" as const, key: "composite-event" },
  ];
  const base = {
    id,
    eventId: 1,
    type: "session" as const,
    outcome: "held" as const,
    cells,
    counted: "yes" as const,
  };
  const official = {
    ...NO_SUMS,
    attendanceLow: 100,
    attendanceHigh: 100,
    attendanceExact: 100,
    officialCount: 1,
  };
  const days = { firstFrom: "2018-07-10", firstTo: "2018-07-10" };
  return { ...base, ...official, ...days, ...rest };
}

const on = (day: string) => ({ firstFrom: day, firstTo: day });

test("N1 a caravan counts once in the nation and once in each state; the overlap says so", () => {
  const caravan = [session(1), session(2, { state: "OH" }), session(3, { state: "MI" })];
  const report = totals(caravan, { period: FY2018, axis: "state" });
  expect(report.events).toBe(1);
  expect(report.rows.map(({ key, events }) => [key, events])).toEqual([
    ["IN", 1],
    ["MI", 1],
    ["OH", 1],
  ]);
  expect(report.overlap.events).toEqual({ all: 2, severalRows: 2, earlierPeriod: 0 });
  expect(report.attendance).toMatchObject({
    low: 300,
    high: 300,
    exactShare: 1,
    sessionsMissing: 0,
  });
  expect(report.overlap.attendance).toEqual({ low: 0, high: 0 });
});

test("N1 a series that goes on counts in its first year and is 継続 in the next", () => {
  const series = [session(1), session(2, on("2019-07-10"))];
  expect(totals(series, { period: FY2018, axis: "state" })).toMatchObject({
    events: 1,
    continuing: 0,
  });
  const next = totals(series, { period: FY2019, axis: "state" });
  expect(next).toMatchObject({ events: 0, continuing: 1, attendance: { low: 100 } });
  expect(next.rows).toHaveLength(1);
});

test("N3 a row that opens in a later year than the nation is overlap of an earlier period", () => {
  const series = [session(1), session(2, { ...on("2019-07-10"), state: "OH" })];
  const next = totals(series, { period: FY2019, axis: "state" });
  expect(next).toMatchObject({ events: 0, rows: [{ key: "OH", events: 1 }] });
  expect(next.overlap.events).toEqual({ all: 1, severalRows: 0, earlierPeriod: 1 });
});

test("N4 what came online stands apart, and so do the sessions that nobody counted", () => {
  const online = { onlineLow: 20, onlineHigh: 30 };
  const sessions = [session(1, online), session(2, online), session(3, { officialCount: 0 })];
  expect(totals(sessions, { period: FY2018, axis: "state" }).attendance).toMatchObject({
    ...{ onlineLow: 40, onlineHigh: 60 },
    ...{ sessions: 3, sessionsMissing: 1 },
  });
});

test("N0 cancelled and postponed occurrences count nowhere", () => {
  const both = [session(1, { outcome: "cancelled" }), session(2, { outcome: "postponed" })];
  const report = totals(both, { period: FY2018, axis: "state" });
  expect(report).toMatchObject({
    events: 0,
    planned: 0,
    rows: [],
    attendance: { low: 0, exactShare: null },
  });
});

test("N1 planned: nothing held in the cell, the first scheduled one in the period", () => {
  const event = [
    session(1),
    session(2, { ...on("2018-09-01"), state: "OH", outcome: "scheduled" }),
  ];
  const report = totals(event, { period: FY2018, axis: "state" });
  expect(report).toMatchObject({ events: 1, planned: 0 });
  expect(report.rows).toMatchObject([
    { key: "IN", events: 1, planned: 0 },
    { key: "OH", events: 0, planned: 1 },
  ]);
  expect(report.overlap.planned).toBe(1);
});

test("N11 a day known only to the fiscal year counts in that year and is 時期不詳 in its months", () => {
  const rough = [session(1, { firstFrom: "2018-04-01", firstTo: "2019-03-31" })];
  expect(totals(rough, { period: FY2018, axis: "state" })).toMatchObject({
    events: 1,
    roughlyDated: 0,
  });
  const july = totals(rough, { period: { from: "2018-07-01", to: "2018-07-31" }, axis: "state" });
  expect(july).toMatchObject({ events: 0, roughlyDated: 1, attendance: { low: 0 } });
  expect(july.rows).toMatchObject([{ key: "IN", roughlyDated: 1 }]);
});

test("N4 exactShare is rounded down and stands beside the sessions nobody has counted", () => {
  const report = totals(
    [
      session(1, { attendanceLow: 20, attendanceHigh: 20, attendanceExact: 20 }),
      session(2, { attendanceLow: 6, attendanceHigh: 7, attendanceExact: 0 }),
      session(3, { ...NO_SUMS }),
      session(4, { type: "placement", ...NO_SUMS }),
    ],
    { period: FY2018, axis: "state" },
  );
  expect(report.attendance).toMatchObject({
    low: 26,
    high: 27,
    exactShare: 0.74,
    sessionsMissing: 1,
  });
});

test("N4 one open-ended figure marks the total and its row", () => {
  const report = totals([session(1), session(2, { state: "OH", attendanceOpenEnded: true })], {
    period: FY2018,
    axis: "state",
  });
  expect(report.attendance.openEnded).toBe(true);
  expect(report.rows.map(({ attendance }) => attendance.openEnded)).toEqual([false, true]);
});

test("N1 periods add up: a period split on any day loses no event and counts none twice", () => {
  fc.assert(
    fc.property(
      programme,
      splitPeriod,
      fc.constantFrom(...AXES),
      (all, { whole, early, late }, axis) => {
        const exactly = all.filter(
          (one) => !straddles(one, [early, late]) || straddles(one, [whole]),
        );
        const [total, first, second] = [whole, early, late].map((period) =>
          totals(exactly, { period, axis }),
        );
        expect((first?.events ?? 0) + (second?.events ?? 0)).toBe(total?.events);
        for (const side of ["low", "high", "sessionsMissing", "onlineLow", "onlineHigh"] as const) {
          expect((first?.attendance[side] ?? 0) + (second?.attendance[side] ?? 0)).toBe(
            total?.attendance[side],
          );
        }
        for (const row of total?.rows ?? []) {
          const parts = [first, second].flatMap(
            (part) => part?.rows.find(({ key }) => key === row.key)?.events ?? 0,
          );
          expect(parts.reduce((sum, events) => sum + events, 0)).toBe(row.events);
        }
      },
    ),
  );
});

test("N1, N11 what a split loses is exactly what it lists as 時期不詳", () => {
  fc.assert(
    fc.property(programme, splitPeriod, (all, { whole, early, late }) => {
      const [total, first, second] = [whole, early, late].map((period) =>
        totals(all, { period, axis: "state" }),
      );
      const lost = (total?.events ?? 0) - (first?.events ?? 0) - (second?.events ?? 0);
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThanOrEqual(
        Math.min(first?.roughlyDated ?? 0, second?.roughlyDated ?? 0),
      );
    }),
  );
});

test("N1 later occurrences never change an earlier period", () => {
  fc.assert(
    fc.property(programme, splitPeriod, fc.constantFrom(...AXES), (all, { early, late }, axis) => {
      const known = all.filter((one) => one.firstFrom <= early.to);
      const counted = ({ events, attendance, rows, overlap }: ReturnType<typeof totals>) => ({
        events,
        attendance,
        rows: rows
          .filter((row) => row.events > 0)
          .map((row) => [row.key, row.events, row.attendance]),
        overlap: overlap.events,
      });
      expect(late.from > early.to).toBe(true);
      expect(counted(totals(all, { period: early, axis }))).toEqual(
        counted(totals(known, { period: early, axis })),
      );
    }),
  );
});

test("N3 rows minus overlap is the total, and no part of the overlap is ever negative", () => {
  fc.assert(
    fc.property(programme, splitPeriod, fc.constantFrom(...AXES), (all, { whole }, axis) => {
      const { rows, overlap, ...total } = totals(all, { period: whole, axis });
      const sum = (value: (row: (typeof rows)[number]) => number) =>
        rows.reduce((s, row) => s + value(row), 0);
      expect(sum((row) => row.events) - overlap.events.all).toBe(total.events);
      expect(overlap.events.severalRows + overlap.events.earlierPeriod).toBe(overlap.events.all);
      expect(sum((row) => row.planned) - overlap.planned).toBe(total.planned);
      expect(sum((row) => row.attendance.low) - overlap.attendance.low).toBe(total.attendance.low);
      expect(sum((row) => row.attendance.high) - overlap.attendance.high).toBe(
        total.attendance.high,
      );
      const parts = [
        overlap.events.severalRows,
        overlap.events.earlierPeriod,
        overlap.planned,
        overlap.attendance.low,
        overlap.attendance.high,
      ];
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test("N3 by state attendance has no overlap: a session is in one place", () => {
  fc.assert(
    fc.property(programme, splitPeriod, (all, { whole }) => {
      const { overlap } = totals(all, { period: whole, axis: "state" });
      expect(overlap.attendance).toEqual({ low: 0, high: 0 });
    }),
  );
});

test("N3 the parts of the overlap are what they say, counted by hand", () => {
  fc.assert(
    fc.property(programme, splitPeriod, fc.constantFrom(...AXES), (all, { whole }, axis) => {
      const byHand = { severalRows: 0, earlierPeriod: 0 };
      for (const event of new Set(all.map(({ eventId }) => eventId))) {
        const own = all.filter(({ eventId }) => eventId === event);
        const { events, rows } = totals(own, { period: whole, axis });
        const inRows = rows.reduce((sum, row) => sum + row.events, 0);
        if (events === 1) byHand.severalRows += inRows - 1;
        else byHand.earlierPeriod += inRows;
      }
      const { severalRows, earlierPeriod } = totals(all, { period: whole, axis }).overlap.events;
      expect({ severalRows, earlierPeriod }).toEqual(byHand);
    }),
  );
});

test("N2 a filtered total equals that row, on every axis and whatever the other axis", () => {
  fc.assert(
    fc.property(
      programme,
      splitPeriod,
      fc.constantFrom(...AXES),
      fc.constantFrom(...AXES),
      (all, { whole }, axis, other) => {
        for (const { key, ...row } of totals(all, { period: whole, axis }).rows) {
          const filter = (one: CountedOccurrence) => touches(one, axis, key);
          const {
            rows: _,
            overlap: __,
            ...total
          } = totals(all, { period: whole, axis: other, filter });
          expect(total).toEqual(row);
        }
      },
    ),
  );
});

test("totals do not depend on the order in which occurrences are read", () => {
  fc.assert(
    fc.property(programme, splitPeriod, fc.constantFrom(...AXES), (all, { whole }, axis) => {
      const question = { period: whole, axis };
      expect(totals([...all].reverse(), question)).toEqual(totals(all, question));
    }),
  );
});
