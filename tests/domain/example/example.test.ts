/** Good examples: which step leads where, who takes it, and which photos are shown. P193, P194 */
import { describe, expect, test } from "vitest";
import { CONSENTS } from "~/domain/attachment/attachment";
import {
  canReadExample,
  checkNominated,
  EXAMPLE_STATES,
  EXAMPLE_STEPS,
  mayStep,
  openSteps,
  showsPhoto,
  stateAfter,
} from "~/domain/example/example";
import { checkExample, yesNo } from "../../support/rule-examples";

const LEAD = { role: "mission-editor", organiser: "chicago" } as const;
const OTHER = { role: "mission-editor", organiser: "seattle" } as const;
const SECRETARIAT = { role: "secretariat", organiser: null } as const;
const VIEWER = { role: "viewer", organiser: null } as const;
const event = { lead: "chicago", coOrganisers: ["detroit"] };

test("P193: the example of the rule", () => {
  checkExample("P193", ["state", "step"], ["becomes"], (row) => {
    const state = EXAMPLE_STATES.find((known) => known === row.state) ?? "nominated";
    const step = EXAMPLE_STEPS.find((known) => known === row.step) ?? "choose";
    return { becomes: stateAfter(state, step) ?? "-" };
  });
});

test("P194: the example of the rule", () => {
  checkExample("P194", ["consent", "may be published", "removed"], ["inside", "outside"], (row) => {
    const consent = CONSENTS.find((known) => known === row.consent) ?? "unasked";
    const mayBePublished = row["may be published"] === yesNo(true);
    const photo = { consent, mayBePublished, removed: row.removed === yesNo(true) };
    return {
      inside: yesNo(showsPhoto(photo, "inside")),
      outside: yesNo(showsPhoto(photo, "outside")),
    };
  });
});

test("P193 only what was held, of an event that stands, is nominated", () => {
  const of = (outcome: string, withdrawnAt: Date | null = null) =>
    checkNominated({
      lead: "chicago",
      withdrawnAt,
      occurrences: [{ outcome: "cancelled" }, { outcome }],
    });
  expect(of("held")).toEqual({ ok: true });
  expect(of("scheduled")).toMatchObject({ reason: "not-held" });
  expect(of("cancelled")).toMatchObject({ reason: "not-held" });
  expect(of("held", new Date())).toMatchObject({ reason: "event-withdrawn" });
});

describe("P193 who takes which step", () => {
  test("from each state those that lead somewhere", () => {
    expect(EXAMPLE_STATES.map(openSteps)).toEqual([
      ["choose", "decline", "withdraw"],
      ["reopen"],
      ["reopen", "withdraw"],
      ["reopen"],
    ]);
  });

  test("the secretariat every one that is open, the lead only taking its nomination back and making it again", () => {
    for (const state of EXAMPLE_STATES) {
      for (const step of openSteps(state)) {
        const of = { step, state, event };
        expect(mayStep(SECRETARIAT, of)).toBe(true);
        const own = ["nominated withdraw", "declined withdraw", "withdrawn reopen"];
        expect(mayStep(LEAD, of)).toBe(own.includes(`${state} ${step}`));
        for (const actor of [OTHER, VIEWER]) expect(mayStep(actor, of)).toBe(false);
      }
    }
  });

  test("what is not chosen is read by those who deal with it", () => {
    for (const state of EXAMPLE_STATES) {
      const of = { state, event };
      expect(canReadExample(LEAD, of)).toBe(true);
      expect(canReadExample(SECRETARIAT, of)).toBe(true);
      expect(canReadExample(OTHER, of)).toBe(state === "chosen");
      expect(canReadExample(VIEWER, of)).toBe(state === "chosen");
    }
  });
});
