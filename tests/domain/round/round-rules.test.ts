/** Rounds, their answers, corrections after them and how many have finished, by the examples of docs/rules.md. P180-P183 */
import { expect, test } from "vitest";
import type { Period } from "~/domain/day/calendar-date";
import { asksReason, lateSignOff } from "~/domain/round/correction";
import {
  basisOf,
  changedSince,
  gapsOf,
  type RegisteredOccurrence,
} from "~/domain/round/registered";
import { reportingOf } from "~/domain/round/reporting";
import {
  ANSWER_KINDS,
  addresseeState,
  canAnswer,
  checkAnswer,
  checkReopen,
  isLate,
} from "~/domain/round/round-answer";
import {
  checkRound,
  checkRoundEdit,
  type RoundDraft,
  roundWarnings,
} from "~/domain/round/round-draft";
import {
  checkRoundChange,
  ROUND_CHANGES,
  ROUND_STATES,
  stateAfter,
} from "~/domain/round/round-state";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value => {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`Not one of ${values}: ${text}`);
  return found;
};
const FY2025: Period = { from: "2025-04-01", to: "2026-03-31" };
const HELD: RegisteredOccurrence = {
  ...{ organiser: "chicago", eventId: 1, occurrenceId: 1, title: { ja: "花見", en: null } },
  ...{ type: "session", outcome: "held", firstFrom: "2025-07-01", firstTo: "2025-07-01" },
  ...{ lastTo: "2025-07-01", placeType: "state", state: "IN", approval: "approved", hidden: false },
  ...{ counted: "yes", fictional: false, officialCount: 1, low: 40, high: 40, openEnded: false },
};
const draft: RoundDraft = {
  ...{ title: { ja: null, en: null }, period: FY2025, deadline: "2026-05-31" },
  ...{ asks: ["events"], note: null, addressees: ["chicago", "jetro"] },
};
const KNOWN = new Set(["chicago", "jetro"]);

test("P180 how an addressee stands, and whether its answer was late", () => {
  const given = ["answer", "answered at", "deadline", "at"] as const;
  checkExample("P180", given, ["state", "late"], (row) => {
    const answer = row.answer === "-" ? null : { kind: oneOf(ANSWER_KINDS, row.answer) };
    const state = addresseeState(answer, row.deadline, new Date(row.at));
    const late = answer === null ? "-" : yesNo(isLate(new Date(row["answered at"]), row.deadline));
    return { state, late };
  });
});

test("P180 a round is closed, cancelled and opened again", () => {
  checkExample("P180", ["state", "change"], ["becomes"], (row) => {
    const change = oneOf(ROUND_CHANGES, row.change);
    const verdict = checkRoundChange(oneOf(ROUND_STATES, row.state), change);
    return { becomes: verdict.ok ? stateAfter(change) : verdict.reason };
  });
});

test("P180 what is refused of a round", () => {
  expect(checkRound(draft, KNOWN)).toEqual({ ok: true });
  const wrong: [Partial<RoundDraft>, string][] = [
    [{ addressees: [] }, "no-addressees"],
    [{ addressees: ["chicago", "paris"] }, "addressee-unknown"],
    [{ asks: [] }, "nothing-asked"],
    [{ period: { from: FY2025.to, to: FY2025.from } }, "period-reversed"],
    [{ deadline: "2101-01-01" }, "day-out-of-range"],
    [{ period: { ...FY2025, from: "2017-02-28" } }, "day-out-of-range"],
  ];
  for (const [change, reason] of wrong)
    expect(checkRound({ ...draft, ...change }, KNOWN)).toEqual({ ok: false, reason });
});

test("P180 what is allowed of a round and said", () => {
  const next = { from: "2026-04-01", to: "2026-06-30" };
  expect(roundWarnings(draft, [next])).toEqual([]);
  expect(roundWarnings({ ...draft, deadline: "2026-03-31" }, [])).toEqual([]);
  expect(roundWarnings({ ...draft, deadline: "2026-03-30" }, [])).toEqual(["deadline-before-end"]);
  const touching = { from: "2026-03-31", to: "2026-06-30" };
  expect(roundWarnings(draft, [next, touching])).toEqual(["overlaps"]);
});

test("P180 what answers rest on stays", () => {
  const former = { period: FY2025, answered: ["chicago"] };
  expect(checkRoundEdit(former, { ...draft, addressees: ["chicago"] })).toEqual({ ok: true });
  const left = checkRoundEdit(former, { ...draft, addressees: ["jetro"] });
  expect(left).toEqual({ ok: false, reason: "addressee-answered" });
  const moved = { ...draft, period: { ...FY2025, to: "2026-03-30" } };
  expect(checkRoundEdit(former, moved)).toEqual({ ok: false, reason: "period-answered" });
  expect(checkRoundEdit({ ...former, answered: [] }, moved)).toEqual({ ok: true });
});

test("P181 what may be answered", () => {
  const given = ["round", "answered before", "registered", "answer"] as const;
  checkExample("P181", given, ["recorded"], (row) => {
    const verdict = checkAnswer(oneOf(ANSWER_KINDS, row.answer), {
      state: oneOf(ROUND_STATES, row.round),
      ...{ isAnswered: row["answered before"] === "yes", registered: Number(row.registered) },
    });
    return { recorded: verdict.ok ? "yes" : verdict.reason };
  });
});

test("P181 those of the addressee who write its events answer for it, and nobody else", () => {
  expect(canAnswer({ role: "mission-editor", organiser: "chicago" }, "chicago")).toBe(true);
  expect(canAnswer({ role: "agency-editor", organiser: "jetro" }, "jetro")).toBe(true);
  expect(canAnswer({ role: "secretariat", organiser: "mofa" }, "mofa")).toBe(true);
  expect(canAnswer({ role: "secretariat", organiser: null }, "chicago")).toBe(false);
  expect(canAnswer({ role: "mission-editor", organiser: "detroit" }, "chicago")).toBe(false);
  expect(canAnswer({ role: "viewer", organiser: "chicago" }, "chicago")).toBe(false);
});

test("P181 what is still to be mended, each in its heap", () => {
  const rows: RegisteredOccurrence[] = [
    HELD,
    { ...HELD, eventId: 2, occurrenceId: 2, officialCount: 0 },
    { ...HELD, eventId: 3, occurrenceId: 3, outcome: "scheduled", lastTo: "2026-01-09" },
    { ...HELD, eventId: 4, occurrenceId: 4, outcome: "scheduled", lastTo: "2026-01-10" },
    { ...HELD, eventId: 5, occurrenceId: 5, type: "placement", officialCount: 0 },
    ...[6, 7].map((id) => ({
      ...{ ...HELD, eventId: 6, occurrenceId: id, outcome: "scheduled" as const },
      ...{ lastTo: "2026-03-01", approval: "draft" as const, hidden: true },
    })),
    { ...HELD, eventId: 8, occurrenceId: 8, counted: "pending" },
  ];
  const gaps = gapsOf(rows, "2026-01-10");
  const idsOf = (gap: keyof typeof gaps) => gaps[gap].map(({ eventId }) => eventId);
  expect(idsOf("not-counted")).toEqual([2]);
  expect(idsOf("no-outcome")).toEqual([3]);
  expect(idsOf("draft")).toEqual([6]);
  expect(idsOf("pending")).toEqual([8]);
});

test("P182 what was corrected since", () => {
  const basis = (text: string) =>
    basisOf(
      partsOf(text).map((part) => {
        const [id = 0, people = 0] = part.split(": ").map(Number);
        return { ...HELD, eventId: id, occurrenceId: id, low: people, high: people };
      }),
    );
  checkExample("P182", ["signed off", "today"], ["corrected"], (row) => {
    const ids = changedSince(basis(row["signed off"]), basis(row.today));
    return { corrected: ids.length === 0 ? "-" : ids.join("; ") };
  });
});

test("P182 days, place and outcome are corrections; a draft, a decision and the order of rows are none", () => {
  const signed = basisOf([HELD, { ...HELD, occurrenceId: 2 }]);
  const corrected = (change: Partial<RegisteredOccurrence>) =>
    changedSince(
      signed,
      basisOf([
        { ...HELD, occurrenceId: 2 },
        { ...HELD, ...change },
      ]),
    );
  expect(corrected({})).toEqual([]);
  expect(corrected({ counted: "pending", title: { ja: "別名", en: null } })).toEqual([]);
  expect(corrected({ firstFrom: "2025-07-02" })).toEqual([1]);
  expect(corrected({ state: "OH" })).toEqual([1]);
  expect(corrected({ outcome: "scheduled" })).toEqual([1]);
  expect(corrected({ openEnded: true })).toEqual([1]);
  const withDraft = [{ ...HELD, eventId: 9, occurrenceId: 9, hidden: true }];
  expect(changedSince({}, basisOf(withDraft))).toEqual([]);
});

test("P182 from when a correction asks why, on Tokyo's calendar", () => {
  checkExample("P182", ["signed off at", "corrected at"], ["asks why"], (row) => ({
    "asks why": yesNo(asksReason(new Date(row["signed off at"]), new Date(row["corrected at"]))),
  }));
});

test("P182 only what lies in the period that was signed off asks why, before or after the change", () => {
  const signed = [{ period: FY2025, signedAt: new Date("2026-05-01T00:00:00Z") }];
  const on = (from: string, to = from) => ({ first: { from, to } });
  const later = new Date("2026-06-01T00:00:00Z");
  expect(lateSignOff(signed, [on("2026-03-31")], later)).toBe(signed[0]);
  expect(lateSignOff(signed, [on("2026-04-01")], later)).toBeNull();
  expect(lateSignOff(signed, [on("2026-04-01"), on("2025-04-01")], later)).toBe(signed[0]);
  expect(lateSignOff(signed, [on("2026-03-01", "2026-04-30")], later)).toBe(signed[0]);
  expect(lateSignOff(signed, [on("2026-03-31")], new Date("2026-05-15T00:00:00Z"))).toBeNull();
});

test("P182 an answer is taken back while the round is open, late with a reason", () => {
  const open = { state: "open", isAnswered: true, asksReason: false, reason: null } as const;
  expect(checkReopen(open)).toEqual({ ok: true });
  expect(checkReopen({ ...open, asksReason: true })).toMatchObject({ reason: "reason-missing" });
  expect(checkReopen({ ...open, asksReason: true, reason: "誤記" })).toEqual({ ok: true });
  expect(checkReopen({ ...open, state: "closed" })).toMatchObject({ reason: "round-not-open" });
  expect(checkReopen({ ...open, isAnswered: false })).toMatchObject({ reason: "not-answered" });
});

test("P183 N15 how many have finished, and whether anybody was asked", () => {
  const periodOf = (text: string): Period => {
    const [from = "", to = ""] = text.split("..").map((day) => `2026-${day}`);
    return { from, to };
  };
  checkExample("P183", ["period", "rounds"], ["asked", "finished"], (row) => {
    const rounds = partsOf(row.rounds).map((text) => {
      const [days = "", ...finished] = text.split(" ");
      return { period: periodOf(days), finished };
    });
    const { asked, finished, of } = reportingOf(periodOf(row.period), rounds, ["A", "B", "C"]);
    return { asked, finished: `${finished}/${of}` };
  });
});
