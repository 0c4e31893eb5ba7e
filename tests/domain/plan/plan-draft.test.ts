/** P25, P27: drafting a version of the plan, publishing it, its outline, and circles in the crosswalk. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkLink, findCycle } from "~/domain/plan/crosswalk";
import {
  checkCode,
  checkPublish,
  checkVersion,
  draftProblems,
  headOf,
  type PlanDraft,
  type PublishStanding,
  type TermDraft,
} from "~/domain/plan/plan-draft";
import { inAxisOrder, parseOutlineStep, withStep } from "~/domain/plan/plan-outline";

const words = { ja: "科学技術", en: "Science" };
const term = (code: string, over: Partial<TermDraft> = {}): TermDraft => ({
  ...{ key: null, axis: "priority", code, nested: false },
  ...{ heading: words, short: words, source: "" },
  ...over,
});
const draft = (over: Partial<PlanDraft> = {}): PlanDraft => ({
  ...{ name: { ja: "行動計画5.0", en: "Action Plan 5.0" }, inForceFrom: "2027-04-01" },
  ...{ note: { ja: "", en: "" }, source: "行動計画5.0", terms: [term("1")], carries: [] },
  ...over,
});
const standing: PublishStanding = {
  ...{ today: "2026-05-01", last: "2025-12-18", confirmsPast: false, carriedAxes: [] },
};

test.each([
  ["5.0", true],
  ["2027", true],
  ["5.0.1", true],
  ["new", false],
  ["crosswalk", false],
  ["5:0", false],
  ["", false],
])("P25 a version is named by digits and points: %s", (id, ok) => {
  expect(checkVersion(id).ok).toBe(ok);
});

test.each([
  ["1-2", true],
  ["I4", true],
  ["untagged", false],
  ["unmapped", false],
  ["a:b", false],
  ["１", false],
])("P25 no code is the name of a row for none, or breaks a key: %s", (code, ok) => {
  expect(checkCode(code).ok).toBe(ok);
});

test.each<[string, PlanDraft, Partial<PublishStanding>, string[], string[]]>([
  ["complete", draft(), {}, [], []],
  ["without a day", draft({ inForceFrom: null }), {}, ["day-missing"], []],
  [
    "on the day of the last",
    draft({ inForceFrom: "2025-12-18" }),
    { confirmsPast: true },
    ["day-not-after-last"],
    [],
  ],
  ["in the past, unsaid", draft({ inForceFrom: "2026-04-30" }), {}, ["day-in-the-past"], []],
  ["in the past, said", draft({ inForceFrom: "2026-04-30" }), { confirmsPast: true }, [], []],
  ["from today", draft({ inForceFrom: "2026-05-01" }), {}, [], []],
  [
    "without a priority area",
    draft({ terms: [term("I1", { axis: "tier" })] }),
    {},
    ["no-priority-leaf"],
    [],
  ],
  ["with one carried over", draft({ terms: [] }), { carriedAxes: ["priority"] }, [], []],
  ["without a source", draft({ source: "" }), {}, ["source-missing"], []],
  ["with an English name owed", draft({ name: { ja: "案", en: "" } }), {}, ["name-incomplete"], []],
  [
    "with a wording owed",
    draft({ terms: [term("1"), term("2", { short: { ja: "短", en: "" } })] }),
    {},
    [],
    ["2"],
  ],
])("P25 publishing a draft %s", (_what, given, over, problems, incomplete) => {
  const verdict = checkPublish(given, { ...standing, ...over });
  if (problems.length + incomplete.length === 0) expect(verdict).toEqual({ ok: true });
  else expect(verdict).toEqual({ ok: false, problems, incomplete });
});

test("P25 a draft does not contradict itself: a day of another version, a code twice, too many terms", () => {
  const taken = new Set(["2027-04-01"]);
  expect(draftProblems(draft(), taken)).toEqual([{ box: "inForceFrom", reason: "day-taken" }]);
  expect(draftProblems(draft({ inForceFrom: "2016-01-01" }), taken)).toEqual([
    { box: "inForceFrom", reason: "day-out-of-range" },
  ]);
  expect(draftProblems(draft({ terms: [term("1"), term("1")] }), new Set())).toEqual([
    { box: { term: 1 }, reason: "code-twice" },
  ]);
  const many = Array.from({ length: 61 }, (_, at) => term(String(at)));
  expect(draftProblems(draft({ terms: many }), new Set())).toEqual([
    { box: "terms", reason: "too-many" },
  ]);
});

const nested = (code: string) => term(code, { nested: true });
const OUTLINE = [term("1"), nested("1-1"), nested("1-2"), term("2"), term("I1", { axis: "tier" })];
const codes = (terms: readonly TermDraft[]) =>
  terms.map(({ code, nested: under }) => (under ? `.${code}` : code)).join(" ");

test.each([
  ["up.3", "2 1 .1-1 .1-2 I1"],
  ["down.0", "2 1 .1-1 .1-2 I1"],
  ["up.2", "1 .1-2 .1-1 2 I1"],
  ["up.1", "1 .1-1 .1-2 2 I1"],
  ["down.3", "1 .1-1 .1-2 2 I1"],
  ["nest.3", "1 .1-1 .1-2 .2 I1"],
  ["nest.0", "1 .1-1 .1-2 2 I1"],
  ["unnest.2", "1 .1-1 1-2 2 I1"],
  ["remove.0", "1-1 1-2 2 I1"],
  ["add.tier", "1 .1-1 .1-2 2 I1 I2"],
  ["add.priority", "1 .1-1 .1-2 2 3 I1"],
  ["up.99", "1 .1-1 .1-2 2 I1"],
])("P25 the outline after %s", (text, after) => {
  const step = parseOutlineStep(text);
  if (step === null) throw new Error("This is a step");
  expect(codes(withStep(OUTLINE, step))).toBe(after);
});

test("P25 what is no step is not taken", () => {
  expect(["", "up", "up.x", "add.state", "fly.1"].map(parseOutlineStep)).toEqual([
    ...[null, null, null, null, null],
  ]);
});

test("P25 whatever the steps, every nested term has a head of its axis, and moves lose nothing", () => {
  const moves = fc.tuple(fc.constantFrom("up", "down", "nest", "unnest"), fc.nat(6));
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 12 }), (steps) => {
      let terms: TermDraft[] = [...OUTLINE];
      for (const [move, at] of steps) {
        const step = parseOutlineStep(`${move}.${at}`);
        if (step !== null) terms = withStep(terms, step);
      }
      expect(terms.map(({ code }) => code).sort()).toEqual(OUTLINE.map(({ code }) => code).sort());
      expect(inAxisOrder(terms)).toEqual(terms);
      expect(terms.every((each, at) => each.nested === (headOf(terms, at) !== null))).toBe(true);
    }),
  );
});

const leaf = (key: string, over = {}) => ({
  ...{ key, plan: key.slice(0, 3), axis: "priority" as const, isHead: false },
  ...over,
});

test.each([
  [leaf("3.0:1"), leaf("4.0:1-1"), { ok: true }],
  [leaf("3.0:1"), leaf("3.0:2"), { ok: false, reason: "same-plan" }],
  [leaf("3.0:1"), leaf("4.0:1", { isHead: true }), { ok: false, reason: "not-a-leaf" }],
  [leaf("3.0:1"), leaf("4.0:T", { axis: "tier" }), { ok: false, reason: "other-axis" }],
  [leaf("3.0:1"), undefined, { ok: false, reason: "term-unknown" }],
])("P27 links join leaves of one axis of different versions", (from, to, verdict) => {
  expect(checkLink(from, to)).toEqual(verdict);
});

test("P27 a circle is found with its path, and only a circle", () => {
  const links = (...pairs: string[]) =>
    pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));
  expect(findCycle(links("ab", "bc", "ca"))).toEqual(["a", "b", "c", "a"]);
  expect(findCycle(links("xa", "ab", "ba"))).toEqual(["a", "b", "a"]);
  expect(findCycle(links("ab", "ac", "bd", "cd"))).toBeNull();
});
