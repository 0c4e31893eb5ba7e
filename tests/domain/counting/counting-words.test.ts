/** What can be counted is what docs/words.md and docs/rules.md say, in the same words. N0, N3, N4, N6 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { AXES, CELL_AXES, NATION_KEY, OVERLAP_AXES, PLACELESS_KEYS } from "~/domain/counting/axis";
import { CLASSIFICATIONS, EVENT_FORMS, OCCURRENCE_TYPES } from "~/domain/counting/event-form";
import { METHODS, MODES } from "~/domain/counting/observation";
import { OUTCOMES, PLACE_TYPES } from "~/domain/counting/occurrence";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import { tablesOf } from "../../support/doc-tables";
import { exampleRows } from "../../support/rule-examples";

const words = tablesOf(readFileSync("docs/words.md", "utf8")).flatMap(({ rows }) => rows);
const meaningOf = (code: string) => words.find(([first]) => first === code)?.[3] ?? "";
const rules = readFileSync("docs/rules.md", "utf8");

/** `a, b, c or d` as its parts. */
const partsOf = (list: string) => list.split(/, | or | and /).map((part) => part.trim());

test.each([
  ["form", EVENT_FORMS, /^(.*): decides/],
  ["outcome", OUTCOMES, /: (.*)$/],
  ["place", PLACELESS_KEYS, /; or (.*)$/],
] as const)("a word of docs/words.md names each %s: %j", (code, known, list) => {
  expect(known).toEqual(partsOf(list.exec(meaningOf(code))?.[1] ?? ""));
});

test("N0 an occurrence is a session or a placement; a place is in a state, or one of those without", () => {
  expect(meaningOf("occurrence")).toContain(`a ${OCCURRENCE_TYPES.join(" or a ")}`);
  expect(PLACE_TYPES).toEqual(["state", ...PLACELESS_KEYS]);
});

test("N4 an observation has one of the modes and methods that its rule and example name", () => {
  expect(rules).toContain(`for each *mode* (${MODES.join(", ").replace("-", " ")})`);
  const examples = exampleRows("N4", ["low", "high", "open-ended", "method"]);
  const named = examples.map(({ method }) => method).filter((method) => method !== "-");
  expect([...METHODS].sort()).toEqual(named.sort());
});

test("N6 reach has the measures that its rule names, planned and actual", () => {
  const [, measures = ""] = /, whole\. (.*) are separate/.exec(rules) ?? [];
  expect(REACH_MEASURES).toEqual(partsOf(measures.toLowerCase()));
  const examples = exampleRows("N6", ["placement", "states", "measure", "phase", "value"]);
  expect(new Set(REACH_PHASES)).toEqual(new Set(examples.map(({ phase }) => phase)));
});

test("N3 the nation is one row, and an event stands in several rows of every axis but that of kinds", () => {
  expect(CELL_AXES).toEqual(["nation", ...AXES]);
  expect(OVERLAP_AXES).toEqual(AXES.filter((axis) => axis !== "kind"));
  expect(NATION_KEY).toBe("US");
});

test("an event is of confidentiality 1, 2 or 3 (機密性)", () => {
  expect(CLASSIFICATIONS).toEqual([1, 2, 3].map((level) => `confidentiality-${level}`));
});
