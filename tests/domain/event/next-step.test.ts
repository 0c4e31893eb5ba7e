/** C6: the page of an event offers first what fits its state. */
import { describe, expect, test } from "vitest";
import type { OccurrenceDraft } from "~/domain/event/event-draft";
import { hasLoggable, nextStep, type StepFacts } from "~/domain/event/next-step";
import { draftOf, occurrenceOf, placementOf } from "../../support/make-event";

const NOON = new Date("2026-05-10T17:00:00Z");
const [PAST, TODAY, LATER] = ["2026-05-01", "2026-05-10", "2026-07-10"];
const held = { outcome: "held" } as const;

function facts(occurrences: OccurrenceDraft[], more: Partial<StepFacts> = {}): StepFacts {
  const numbered = occurrences.map((one, at) => ({ ...one, id: at + 1 }));
  return {
    draft: draftOf({ occurrences: numbered }),
    steps: [],
    mayEdit: true,
    mayHost: numbered.map(({ id }) => id),
    officialCounts: new Map(),
    ...more,
  };
}
const counted = new Map([[1, 1]]);

describe("before and on the day", () => {
  test.each([
    ["two months ahead there is nothing to log", LATER, "edit", false],
    ["on its day there is", TODAY, "log", true],
    ["and afterwards, while nobody has", PAST, "log", true],
  ])("%s", (_, day, step, loggable) => {
    const asked = facts([occurrenceOf({ day })]);
    expect([nextStep(asked, NOON), hasLoggable(asked, NOON)]).toEqual([step, loggable]);
  });
  test("what is cancelled or postponed is owed no figure", () => {
    const asked = facts([occurrenceOf({ day: PAST, outcome: "cancelled" })]);
    expect([nextStep(asked, NOON), hasLoggable(asked, NOON)]).toEqual(["edit", false]);
  });
});

describe("when all is recorded", () => {
  const asked = (results: string | null) => {
    const known = facts([occurrenceOf({ day: PAST, ...held })], { officialCounts: counted });
    return { ...known, draft: { ...known.draft, results: { ja: results, en: null } } };
  };
  test("its results are owed, then only changes", () => {
    expect(nextStep(asked(null), NOON)).toBe("write-results");
    expect(nextStep(asked("州知事が参加した。"), NOON)).toBe("edit");
  });
  test("a co-organiser changes its own part and writes no results", () => {
    expect(nextStep({ ...asked(null), mayEdit: false }, NOON)).toBe("edit");
  });
});

test("a placement is recorded by its actual reach", () => {
  const reach = (phase: "planned" | "actual") => [
    { measure: "views", phase, value: 9000, qualifier: "exact" } as const,
  ];
  const placement = (phase: "planned" | "actual") =>
    facts([placementOf(["IN"], { day: PAST, ...held, placement: { reach: reach(phase) } })]);
  expect(nextStep(placement("planned"), NOON)).toBe("log");
  expect(nextStep(placement("actual"), NOON)).toBe("write-results");
});

test("what others wait for comes first, and who may do nothing is offered nothing", () => {
  const past = [occurrenceOf({ day: PAST })];
  expect(nextStep(facts(past, { steps: ["approve", "return"] }), NOON)).toBe("decide");
  expect(nextStep(facts(past, { steps: ["submit"] }), NOON)).toBe("submit");
  expect(nextStep(facts(past, { mayHost: [], mayEdit: false }), NOON)).toBeNull();
});
