/** The edges of what rounds count: order, days of one day, what is counted twice, where a refusal stands. P180-P183 */
import { expect, test } from "vitest";
import { lateSignOff } from "~/domain/round/correction";
import {
  basisOf,
  changedSince,
  countEvents,
  countGaps,
  gapsOf,
  type RegisteredOccurrence,
} from "~/domain/round/registered";
import { covers, reportingOf } from "~/domain/round/reporting";
import { checkRound, checkRoundEdit, type RoundDraft } from "~/domain/round/round-draft";
import { boxOfRefusal } from "~/domain/round/typed-round";

const HELD: RegisteredOccurrence = {
  ...{ organiser: "chicago", eventId: 1, occurrenceId: 1, title: { ja: "花見", en: null } },
  ...{ type: "session", outcome: "held", firstFrom: "2025-07-01", firstTo: "2025-07-01" },
  ...{ lastTo: "2025-07-01", placeType: "online", state: null, approval: "approved" },
  ...{ hidden: false, counted: "yes", fictional: false, officialCount: 1, low: 11, high: 40 },
  openEnded: false,
};
const days = (from: string, to: string) => ({ from: `2026-${from}`, to: `2026-${to}` });

test("P182 of several late sign-offs the oldest asks, in whatever order they come", () => {
  const period = days("04-01", "04-30");
  const first = { period, signedAt: new Date("2026-05-01T00:00:00Z") };
  const second = { period, signedAt: new Date("2026-05-02T00:00:00Z") };
  const third = { period, signedAt: new Date("2026-05-03T00:00:00Z") };
  const touching = [{ first: days("04-10", "04-10") }];
  const later = new Date("2026-07-01T00:00:00Z");
  for (const signed of [
    [first, second, third],
    [third, second, first],
    [second, first, third],
  ])
    expect(lateSignOff(signed, touching, later)).toBe(first);
});

test("P182 what an answer rests on is written out, occurrence by occurrence, each figure apart", () => {
  const line = "1 held 2025-07-01 2025-07-01 2025-07-01 online  1 11 40 false";
  const second = { ...HELD, occurrenceId: 2, state: "IN" };
  expect(basisOf([HELD])).toEqual({ 1: line });
  const both = `${line}\n2 held 2025-07-01 2025-07-01 2025-07-01 online IN 1 11 40 false`;
  expect(basisOf([second, HELD])).toEqual({ 1: both });
  expect(basisOf([HELD, second])).toEqual({ 1: both });
  // 1 and 11 are not 11 and 1.
  const other = basisOf([{ ...HELD, officialCount: 11, low: 1 }]);
  expect(changedSince(basisOf([HELD]), other)).toEqual([1]);
});

test("P182 corrected events are told by their numbers, the lowest first", () => {
  expect(changedSince({ 10: "a", 9: "a", 2: "a" }, { 100: "b", 2: "a" })).toEqual([9, 10, 100]);
});

test("P181 events are counted once, gaps one by one", () => {
  expect(countEvents([HELD, { ...HELD, occurrenceId: 2 }, { ...HELD, eventId: 2 }])).toBe(2);
  const gaps = { "no-outcome": [1], "not-counted": [1, 2], draft: [], pending: [1, 2, 3] };
  expect(countGaps(gaps)).toBe(6);
});

test("P181 a returned event is a draft to be mended, a held one is none, and what is to come is not counted yet", () => {
  const scheduled = { ...HELD, outcome: "scheduled", officialCount: 0 } as const;
  const gaps = (row: RegisteredOccurrence) => {
    const found = gapsOf([row], "2025-07-01");
    return Object.entries(found).flatMap(([gap, rows]) => (rows.length > 0 ? [gap] : []));
  };
  expect(gaps({ ...scheduled, approval: "returned" })).toEqual(["draft"]);
  expect(gaps({ ...scheduled, approval: "draft" })).toEqual(["draft"]);
  expect(gaps({ ...HELD, approval: "draft" })).toEqual([]);
  expect(gaps({ ...scheduled, approval: "submitted" })).toEqual([]);
  expect(gaps({ ...HELD, officialCount: 0 })).toEqual(["not-counted"]);
});

test("P183 periods cover days in any order, one day after another, one within another", () => {
  const period = days("04-01", "04-03");
  const ones = [days("04-03", "04-03"), days("04-01", "04-01"), days("04-02", "04-02")];
  expect(covers(period, ones)).toBe(true);
  expect(covers(period, [...ones].reverse())).toBe(true);
  expect(covers(period, ones.slice(1))).toBe(false);
  // What ends earlier than another one before it takes nothing back.
  const within = [days("04-01", "04-10"), days("04-02", "04-03"), days("04-11", "04-30")];
  expect(covers(days("04-01", "04-30"), within)).toBe(true);
  expect(covers(days("04-01", "04-30"), [...within].reverse())).toBe(true);
});

test("P183 who has finished is named in official order, and nobody where nobody was asked", () => {
  const period = days("04-01", "04-30");
  const round = { period, finished: ["b", "a", "jetro"] };
  expect(reportingOf(period, [round], ["a", "b", "c"]).posts).toEqual(["a", "b"]);
  expect(reportingOf(period, [], ["a"])).toEqual({
    asked: "none",
    finished: 0,
    of: 1,
    posts: null,
  });
});

test("P180 a period may be one day; its first day stays once it is answered, and everybody who has answered", () => {
  const one = days("04-01", "04-01");
  const draft: RoundDraft = {
    ...{ title: { ja: null, en: null }, period: one, deadline: "2026-05-31" },
    ...{ asks: ["events"], note: null, addressees: ["chicago", "jetro"] },
  };
  expect(checkRound(draft, new Set(["chicago", "jetro"]))).toEqual({ ok: true });
  const former = { period: days("04-01", "04-30"), answered: ["chicago", "jetro"] };
  const moved = { ...draft, period: days("04-02", "04-30") };
  expect(checkRoundEdit(former, moved)).toEqual({ ok: false, reason: "period-answered" });
  const less = { ...draft, period: former.period, addressees: ["chicago"] };
  expect(checkRoundEdit(former, less)).toEqual({ ok: false, reason: "addressee-answered" });
});

test.each([
  ["nothing-asked", "asks"],
  ["no-addressees", "addressees"],
  ["addressee-unknown", "addressees"],
  ["addressee-answered", "addressees"],
  ["changed-meanwhile", "titleJa"],
  ["round-not-open", "titleJa"],
  ["period-reversed", "from"],
  ["day-out-of-range", "from"],
])("P180 %s is told at the box %s", (reason, box) => {
  expect(boxOfRefusal(reason)).toBe(box);
});
