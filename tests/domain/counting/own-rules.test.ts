/** The worked examples of docs/rules.md on what is counted as our own. N13, N14 */
import { test } from "vitest";
import { COUNTED, type Counted } from "~/domain/counting/counted";
import { officialSums } from "~/domain/counting/official-observation";
import { SCOPES, type Scope } from "~/domain/counting/scope";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { readCountedAsked } from "~/domain/filter/counted-asked";
import { type CountedOccurrence, totals } from "../../reference/totals";
import { checkExample, exampleRows } from "../../support/rule-examples";

test("N13: a total counts what nobody decided on and says how many; what is not our own is in none", () => {
  const sessions = exampleRows("N13", ["counted", "attendance"]).map((row, index) =>
    session(index, known(COUNTED, row.counted), Number(row.attendance)),
  );
  checkExample("N13", ["filter"], ["events", "pending", "attendance"], ({ filter }) => {
    const asked = readCountedAsked(filter.split("=")[1] ?? "yes,no,pending") ?? [];
    const { events, pending, attendance } = totals(sessions, {
      period: fiscalYearPeriod(2026),
      axis: "state",
      filter: ({ counted }) => asked.includes(counted),
    });
    return { events: `${events}`, pending: `${pending}`, attendance: `${attendance.low}` };
  });
});

function session(id: number, counted: Counted, people: number): CountedOccurrence {
  return {
    ...{ id, eventId: id, counted, type: "session", outcome: "held" },
    ...{ firstFrom: "2026-06-10", firstTo: "2026-06-10" },
    cells: [{ axis: "state", key: "IN" }],
    ...observed("own", people, people),
  };
}

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
