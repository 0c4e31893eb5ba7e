/** The worked examples of docs/rules.md on events, attendance and rows. N0, N1, N2, N3 */
import { test } from "vitest";
import { AXES, type Axis, type Cell } from "~/domain/counting/axis";
import { NO_SUMS } from "~/domain/counting/observation";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { type CountedOccurrence, totals, touches } from "../../reference/totals";
import { checkExample, exampleRows, partsOf } from "../../support/rule-examples";

let ids = 0;
function session(
  cells: readonly Cell[],
  day: string,
  over: Partial<CountedOccurrence> = {},
): CountedOccurrence {
  ids += 1;
  const days = { firstFrom: day, firstTo: day };
  return {
    id: ids,
    eventId: 1,
    type: "session",
    outcome: "held",
    counted: "yes",
    cells,
    ...days,
    ...NO_SUMS,
    ...over,
  };
}
const inState = (key: string): Cell => ({ axis: "state", key });
const people = (count: number) => ({
  ...{ attendanceLow: count, attendanceHigh: count, attendanceExact: count, officialCount: 1 },
});
const outcomeOf = (text: string) => OUTCOMES.find((outcome) => outcome === text) ?? "scheduled";
const axisOf = (text: string): Axis => AXES.find((axis) => axis === text) ?? "kind";
const yearOf = (text: string) => fiscalYearPeriod(Number(text));

test("N0: what an outcome counts", () => {
  checkExample("N0", ["outcome"], ["events", "planned", "attendance"], ({ outcome }) => {
    const one = session([inState("IN")], "2026-06-10", {
      outcome: outcomeOf(outcome),
      ...people(40),
    });
    const { events, planned, attendance } = totals([one], {
      period: yearOf("2026"),
      axis: "state",
    });
    return { events: `${events}`, planned: `${planned}`, attendance: `${attendance.low}` };
  });
});

test("N1: an event counts once in each cell, by its first held occurrence there", () => {
  const event = exampleRows("N1", ["state", "first day", "outcome"]).map((row) =>
    session([inState(row.state)], row["first day"], { outcome: outcomeOf(row.outcome) }),
  );
  checkExample("N1", ["fiscal year", "row"], ["events", "planned", "continuing"], (asked) => {
    const report = totals(event, { period: yearOf(asked["fiscal year"]), axis: "state" });
    const row = report.rows.find(({ key }) => key === asked.row);
    const { events, planned, continuing } = row ?? report;
    return { events: `${events}`, planned: `${planned}`, continuing: `${continuing}` };
  });
});

test("N2: a session counts whole, on its first day, and a filter takes stops", () => {
  const columns = ["state", "first day", "last day", "attendance"] as const;
  const caravan = exampleRows("N2", columns).map((row) =>
    session([inState(row.state)], row["first day"], people(Number(row.attendance))),
  );
  checkExample("N2", ["fiscal year", "filter"], ["attendance"], (asked) => {
    const state = asked.filter.split("=")[1];
    const report = totals(caravan, {
      period: yearOf(asked["fiscal year"]),
      axis: "state",
      filter: (one) => state === undefined || touches(one, "state", state),
    });
    return { attendance: `${report.attendance.low}` };
  });
});

test("N3: the rows of an axis less its overlap are the total", () => {
  const facts = exampleRows("N3", ["event", "state", "organisers", "fiscal year", "attendance"]);
  const sessions = facts.map((row) => {
    const organisers = partsOf(row.organisers).map((key) => ({ axis: "organiser" as const, key }));
    const day = yearOf(row["fiscal year"]).from;
    const over = { eventId: Number(row.event), ...people(Number(row.attendance)) };
    return session([inState(row.state), ...organisers], day, over);
  });
  const sums = ["sum of rows", "total", "in several rows", "in an earlier period"] as const;
  const counted = ["attendance of rows", "attendance", "overlap of attendance"] as const;
  checkExample("N3", ["axis"], [...sums, ...counted], ({ axis }) => {
    const report = totals(sessions, { period: yearOf("2018"), axis: axisOf(axis) });
    const { events, attendance } = report.overlap;
    return {
      "sum of rows": `${report.rows.reduce((sum, row) => sum + row.events, 0)}`,
      total: `${report.events}`,
      "in several rows": `${events.severalRows}`,
      "in an earlier period": `${events.earlierPeriod}`,
      "attendance of rows": `${report.rows.reduce((sum, row) => sum + row.attendance.low, 0)}`,
      attendance: `${report.attendance.low}`,
      "overlap of attendance": `${attendance.low}`,
    };
  });
});
