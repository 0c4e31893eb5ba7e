/** The way of a submission and its freezing, by the examples of docs/rules.md. P160, P161, P162, P163 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkFreeze, isAlone } from "~/domain/submission/freezing";
import type { FrozenEvent, FrozenOccurrence } from "~/domain/submission/frozen-report";
import { pendingAmong } from "~/domain/submission/pending-among";
import { secretAmong } from "~/domain/submission/secret-among";
import { shortCode } from "~/domain/submission/short-code";
import { checkSubmissionPeriod } from "~/domain/submission/submission-period";
import {
  checkStep,
  isFrozen,
  nextSteps,
  STEPS,
  type Step,
  SUBMISSION_STATES,
  type SubmissionState,
  stepsLeftOut,
} from "~/domain/submission/submission-state";
import { canonicalJson } from "~/domain/value/canonical-json";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

const stateOf = (text: string): SubmissionState => {
  const state = SUBMISSION_STATES.find((one) => one === text);
  if (state === undefined) throw new Error(`No state ${text}`);
  return state;
};
const stepOf = (text: string): Step => {
  const step = STEPS.find((one) => one === text);
  if (step === undefined) throw new Error(`No step ${text}`);
  return step;
};

test("P160 which step may be recorded from which state, and which are left out by it", () => {
  checkExample("P160", ["state", "step"], ["recorded", "left out"], ({ state, step }) => {
    const [from, to] = [stateOf(state), stepOf(step)];
    const verdict = checkStep(from, to);
    const leftOut = verdict.ok ? stepsLeftOut(from, to) : [];
    return {
      recorded: verdict.ok ? "yes" : verdict.reason,
      "left out": leftOut.length === 0 ? "-" : leftOut.join("; "),
    };
  });
});

test("P160 no step leads back, and every step that is offered may be recorded", () => {
  for (const state of SUBMISSION_STATES) {
    for (const step of nextSteps(state)) {
      expect(checkStep(state, step)).toEqual({ ok: true });
      expect(SUBMISSION_STATES.indexOf(step)).toBeGreaterThan(SUBMISSION_STATES.indexOf(state));
      expect(isFrozen(step)).toBe(isFrozen(state));
    }
    for (const step of STEPS) expect(stepsLeftOut(state, step)).not.toContain("superseded");
  }
  expect(nextSteps("superseded")).toEqual([]);
});

test("P160 what may follow each state", () => {
  expect(Object.fromEntries(SUBMISSION_STATES.map((state) => [state, nextSteps(state)]))).toEqual({
    draft: ["inquiry", "answered", "consulted"],
    inquiry: ["answered", "consulted"],
    answered: ["consulted"],
    consulted: [],
    frozen: ["submitted", "published", "superseded"],
    submitted: ["published", "superseded"],
    published: ["superseded"],
    superseded: [],
  });
});

test("P160 a period is of days that the register accepts, in order", () => {
  const [from, to] = ["2025-04-01", "2026-03-31"];
  expect(checkSubmissionPeriod({ from, to })).toEqual({ ok: true });
  expect(checkSubmissionPeriod({ from, to: from })).toEqual({ ok: true });
  const reversed = checkSubmissionPeriod({ from: to, to: from });
  expect(reversed).toEqual({ ok: false, reason: "period-reversed" });
  for (const period of [
    { from: "2017-02-28", to },
    { from, to: "2101-01-01" },
  ])
    expect(checkSubmissionPeriod(period)).toEqual({ ok: false, reason: "day-out-of-range" });
});

test("P161 who may freeze, and when", () => {
  const given = [
    "state",
    "drafters",
    "worked on by",
    "freezer",
    "pending",
    "being frozen",
  ] as const;
  checkExample("P161", given, ["frozen"], (row) => {
    const idOf = (name: string) => name.codePointAt(0) ?? 0;
    const verdict = checkFreeze(
      {
        state: stateOf(row.state),
        freezing: row["being frozen"] === "yes",
        drafters: partsOf(row.drafters).map(idOf),
        workers: partsOf(row["worked on by"]).map(idOf),
        pending: Number(row.pending),
      },
      idOf(row.freezer),
    );
    return { frozen: verdict.ok ? "yes" : verdict.reason };
  });
});

test("P187 nobody freezes what they alone drafted or alone worked on", () => {
  checkExample("P187", ["drafters", "worked on by", "freezer"], ["frozen"], (row) => {
    const idOf = (name: string) => name.codePointAt(0) ?? 0;
    const [drafters, workers] = [row.drafters, row["worked on by"]].map((names) =>
      partsOf(names).map(idOf),
    );
    const question = { drafters: drafters ?? [], workers: workers ?? [], pending: 0 };
    const verdict = checkFreeze(
      { ...question, state: "draft", freezing: false },
      idOf(row.freezer),
    );
    return { frozen: verdict.ok ? "yes" : verdict.reason };
  });
});

const OCCURRENCE: FrozenOccurrence = {
  ...{ id: 1, type: "session", outcome: "held", placeType: "state", state: "IN", place: null },
  ...{ firstFrom: "2025-05-01", firstTo: "2025-05-01" },
  ...{ lastFrom: "2025-05-01", lastTo: "2025-05-01" },
  ...{ placementStates: [], organisers: [], tags: [], observations: [], reach: [] },
};
const eventOf = (more: Partial<FrozenEvent>, occurrence: Partial<FrozenOccurrence> = {}) => ({
  ...({ id: 1, title: { ja: "花見", en: null }, form: "mission-event", kind: "speech" } as const),
  ...({ organisers: ["chicago"], counted: "pending", criterion: null, tags: [] } as const),
  ...({ plan: null, classification: "confidentiality-1", mayBePublished: false } as const),
  ...{ fictional: false, mark: null, source: null },
  ...{ occurrences: [{ ...OCCURRENCE, ...occurrence }] },
  ...more,
});
const period = { from: "2025-04-01", to: "2026-03-31" };

test("P161, N13 pending are events with something held or to be held in the period", () => {
  const count = (...events: ReturnType<typeof eventOf>[]) =>
    pendingAmong({ period, events: events as FrozenEvent[] });
  expect(count(eventOf({}))).toBe(1);
  expect(count(eventOf({}, { outcome: "scheduled" }))).toBe(1);
  expect(count(eventOf({}, { outcome: "cancelled" }))).toBe(0);
  expect(count(eventOf({}, { firstFrom: "2026-04-01", firstTo: "2026-04-01" }))).toBe(0);
  expect(count(eventOf({}, { firstFrom: "2026-03-01", firstTo: "2026-05-31" }))).toBe(1);
  expect(count(eventOf({ counted: "yes" }), eventOf({ counted: "no" }))).toBe(0);
  const [inside, behind] = [
    OCCURRENCE,
    { ...OCCURRENCE, firstFrom: "2026-04-01", firstTo: "2026-04-01" },
  ];
  expect(count(eventOf({ occurrences: [inside, behind] }))).toBe(1);
});

test("P187 of nobody, nobody is the only one", () => {
  expect(isAlone({ drafters: [], workers: [] }, 1)).toBe(false);
  expect(isAlone({ drafters: [], workers: [1] }, 1)).toBe(true);
  expect(isAlone({ drafters: [1], workers: [1, 2] }, 1)).toBe(true);
});

test("P163 what holds rows of 機密性3 is for the secretariat alone", () => {
  checkExample("P163", ["classifications", "file", "reader"], ["opens"], (row) => {
    const events = partsOf(row.classifications).map((number) =>
      eventOf({ classification: `confidentiality-${number}` as FrozenEvent["classification"] }),
    );
    const closed =
      secretAmong({ events: events as FrozenEvent[] }) > 0 && row.file === "report.json";
    return { opens: yesNo(row.reader === "secretariat" || !closed) };
  });
});

test("P162 the canonical text of a value, and the code on a page", () => {
  checkExample("P162", ["value"], ["canonical"], ({ value }) => ({
    canonical: canonicalJson(JSON.parse(value)),
  }));
  expect(shortCode("7f3a91c2aa00")).toBe("7F3A-91C2");
});

test("P162 a value read back from its canonical text has the same text, whatever the order of its names", () => {
  const json = fc.jsonValue().filter(isWhole);
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(turned(value))).toBe(text);
    }),
  );
});

/** Only whole numbers stand in a record. */
function isWhole(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (value === null || typeof value !== "object") return true;
  return Object.values(value).every(isWhole);
}

/** The same value, its names in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([name, field]) => [name, turned(field)]));
}

test("P162 what JSON would drop or round in silence is refused", () => {
  for (const odd of [undefined, 0.5, Number.NaN, 2 ** 53, new Date(0), { a: undefined }, () => 1])
    expect(() => canonicalJson(odd)).toThrow(TypeError);
  expect(canonicalJson("か\u3099\r\nが\r")).toBe('"が\\nが\\n"');
  expect(canonicalJson([-0, true, null])).toBe("[0,true,null]");
});
