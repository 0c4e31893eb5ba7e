/** What may be decided of an event, criterion by criterion, and what another decision is. N13 */
import { describe, expect, test } from "vitest";
import {
  type CountingChoice,
  type Criterion,
  changesDecision,
  checkDecision,
} from "~/domain/counting/counting-decision";

const CRITERIA: Criterion[] = [
  { code: "lead", decision: "yes", retired: false },
  { code: "guest", decision: "no", retired: false },
  { code: "former", decision: "no", retired: true },
];

describe("N13 checkDecision", () => {
  test.each<[string, CountingChoice, Criterion[], string | null, string]>([
    ["no by a criterion of no", { counted: "no", criterion: "guest" }, CRITERIA, null, "ok"],
    ["no by one of yes", { counted: "no", criterion: "lead" }, CRITERIA, null, "criterion-unknown"],
    ["no by none", { counted: "no", criterion: null }, CRITERIA, null, "criterion-missing"],
    ["no by none, where none is kept", { counted: "no", criterion: null }, [], null, "ok"],
    [
      ...(["no by none, where all of no are retired", { counted: "no", criterion: null }] as const),
      ...([CRITERIA.slice(2), null, "ok"] as const),
    ],
    ["yes by none", { counted: "yes", criterion: null }, CRITERIA, null, "ok"],
    ["yes by a criterion of yes", { counted: "yes", criterion: "lead" }, CRITERIA, null, "ok"],
    [
      "yes by one of no",
      { counted: "yes", criterion: "guest" },
      CRITERIA,
      null,
      "criterion-unknown",
    ],
    ["pending by none", { counted: "pending", criterion: null }, CRITERIA, null, "ok"],
    [
      ...(["pending by any", { counted: "pending", criterion: "lead" }] as const),
      ...([CRITERIA, null, "criterion-unknown"] as const),
    ],
    [
      "by a retired one",
      { counted: "no", criterion: "former" },
      CRITERIA,
      null,
      "criterion-unknown",
    ],
    ["by the retired one it has", { counted: "no", criterion: "former" }, CRITERIA, "former", "ok"],
    [
      ...([
        "by a retired one beside the one it has",
        { counted: "no", criterion: "former" },
      ] as const),
      ...([CRITERIA, "guest", "criterion-unknown"] as const),
    ],
  ])("%s", (_what, choice, criteria, kept, answer) => {
    const verdict = checkDecision(choice, criteria, kept);
    expect(verdict.ok ? "ok" : verdict.reason).toBe(answer);
  });
});

test("N13 another decision, or another criterion for the same, is another one; the same again is none", () => {
  const stands: CountingChoice = { counted: "no", criterion: "guest" };
  expect(changesDecision(stands, { counted: "no", criterion: "guest" })).toBe(false);
  expect(changesDecision(stands, { counted: "no", criterion: "former" })).toBe(true);
  expect(changesDecision(stands, { counted: "yes", criterion: "guest" })).toBe(true);
  expect(changesDecision(stands, { counted: "yes", criterion: null })).toBe(true);
});
