/** The worked examples of docs/rules.md on what is counted as our own. N13, N14 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { COUNTED, type Counted } from "~/domain/counting/counted";
import { checkDecision, proposedCounted } from "~/domain/counting/counting-decision";
import { checkOfficialChoice, takesOfficial } from "~/domain/counting/official-choice";
import { officialSums } from "~/domain/counting/official-observation";
import { printedTotal, twoFigures } from "~/domain/counting/printed-total";
import { SCOPES, type Scope } from "~/domain/counting/scope";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { readCountedAsked } from "~/domain/filter/counted-asked";
import { printedWords } from "~/i18n/counting/printed-text";
import { type CountedOccurrence, totals } from "../../reference/totals";
import { checkExample, exampleRows, yesNo } from "../../support/rule-examples";

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

test("N13: what is proposed and what may be decided", () => {
  const criteria = [
    { code: "of yes", decision: "yes" as const, retired: false },
    { code: "of no", decision: "no" as const, retired: false },
    { code: "retired", decision: "no" as const, retired: true },
  ];
  const given = ["decided so far", "with", "criterion"] as const;
  checkExample("N13", given, ["proposed", "answer"], (row) => {
    const counted = known(COUNTED, row.with);
    const criterion = row.criterion === "-" ? null : row.criterion;
    const verdict = checkDecision({ counted, criterion }, criteria);
    return {
      proposed: proposedCounted(known(COUNTED, row["decided so far"])),
      answer: verdict.ok ? "yes" : verdict.reason,
    };
  });
});

test("N14: our part is official before the whole event, and a correction takes the place of what it corrects", () => {
  const given = ["official", "new", "corrects it"] as const;
  checkExample("N14", given, ["takes its place"], (row) => {
    const official =
      row.official === "-" ? null : { id: 7, scope: known(SCOPES, row.official), corrects: null };
    const corrects = row["corrects it"] === "yes" ? 7 : null;
    const takes = takesOfficial({ scope: known(SCOPES, row.new), corrects }, official);
    return { "takes its place": yesNo(takes) };
  });
});

test("N15: a total is rounded down to two figures unless it is wholly exact", () => {
  const given = ["low", "high", "open-ended", "exact share", "sessions missing"] as const;
  checkExample("N15", given, ["printed"], (row) => {
    const total = {
      low: Number(row.low),
      high: Number(row.high),
      openEnded: row["open-ended"] === "yes",
    };
    const share = row["exact share"] === "-" ? null : Number(row["exact share"]);
    const of = { exactShare: share, sessionsMissing: Number(row["sessions missing"]) };
    return { printed: printedWords(printedTotal(total, of), "ja") };
  });
});

test("N15 a printed total is never more than the low, and is the low where that has two figures", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), (people) => {
      const printed = twoFigures(people);
      expect(printed).toBeLessThanOrEqual(people);
      expect(people - printed).toBeLessThan(Math.max(1, people / 10));
      expect(String(printed)).toMatch(/^\d{1,2}0*$/);
      if (people < 100) expect(printed).toBe(people);
    }),
  );
});

test("N14 what was corrected is no candidate, and a whole event is not chosen over our part", () => {
  const part = { id: 1, scope: "part" as const, corrects: null };
  const whole = { id: 2, scope: "whole" as const, corrects: null };
  expect(checkOfficialChoice(2, [part, whole])).toEqual({ ok: false, reason: "part-stands" });
  expect(checkOfficialChoice(1, [part, whole])).toEqual({ ok: true });
  expect(checkOfficialChoice(2, [{ ...part, scope: "unknown" }, whole])).toEqual({ ok: true });
  const mended = { ...whole, corrects: 1 };
  expect(checkOfficialChoice(2, [part, mended])).toEqual({ ok: true });
  expect(checkOfficialChoice(1, [part, mended])).toEqual({ ok: false, reason: "corrected" });
});

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
