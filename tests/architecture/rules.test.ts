/** Every rule is defined once in docs/rules.md, with an example that runs, and is cited where it is kept and proved. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { citedRules } from "../support/cited-rules";
import { sectionsOf, tablesOf } from "../support/doc-tables";
import { listSourceFiles } from "./source-files";

/** Rules whose example needs a database: told in a sentence, and run by the test that the rule names. */
const EXAMPLES_IN_WORDS = ["P8", "P36", "P39", "P60", "P80", "P105", "P107", "P188", "P189"];

const sources = [
  ...listSourceFiles(),
  ...listSourceFiles(["app", "db", "docs", "seeds", "tests"], [".md", ".sql", ".css"]),
];
const tests = sources.filter(({ path }) => /^tests\/.*\.(test|spec)\.ts$/.test(path));
const rules = sectionsOf(readFileSync("docs/rules.md", "utf8")).map(({ title, text }) => ({
  name: title.split(" ")[0] ?? "",
  text,
}));
const names = rules.map(({ name }) => name);

test("each rule is defined once, and they stand in the order of their numbers", () => {
  const inOrder = (letter: string) => names.filter((name) => name.startsWith(letter));
  const numbers = (letter: string) => inOrder(letter).map((name) => Number(name.slice(1)));
  const sorted = (letter: string) => [...new Set(numbers(letter))].sort((a, b) => a - b);
  expect(names).toEqual([...inOrder("N"), ...inOrder("P")]);
  expect([numbers("N"), numbers("P")]).toEqual([sorted("N"), sorted("P")]);
  expect(names.length).toBeGreaterThan(50);
});

test("every rule that is cited anywhere is defined", () => {
  const unknown = sources.flatMap(({ path, text }) =>
    citedRules(text)
      .filter((rule) => !names.includes(rule))
      .map((rule) => `${path} cites ${rule}`),
  );
  expect(unknown).toEqual([]);
});

test("every rule is cited by a test", () => {
  const proved = new Set(tests.flatMap(({ text }) => citedRules(text)));
  expect(names.filter((name) => !proved.has(name))).toEqual([]);
});

test.each(rules)(
  "$name names who keeps it and what runs it, and they cite it",
  ({ name, text }) => {
    const [kept = "", run = ""] = text.slice(text.lastIndexOf("Kept by")).split(/\bRun\s+by\b/);
    const [keepers, runners] = [pathsIn(kept), pathsIn(run)];
    expect(Math.min(keepers.length, runners.length)).toBeGreaterThan(0);
    expect(runners.filter((path) => !tests.some((one) => one.path === path))).toEqual([]);
    const silent = [...keepers, ...runners].filter(
      (path) => !existsSync(path) || !citedRules(readFileSync(path, "utf8")).includes(name),
    );
    expect(silent).toEqual([]);
  },
);

test.each(rules)("$name has an example, and a test of the domain reads its every table", (rule) => {
  const tables = tablesOf(rule.text).length;
  const call = new RegExp(`\\b(?:checkExample|exampleRows)\\(\\s*"${rule.name}"`, "g");
  const reads = tests
    .filter(({ path }) => path.startsWith("tests/domain/"))
    .flatMap(({ text }) => text.match(call) ?? []);
  expect(reads.length).toBeGreaterThanOrEqual(tables);
  expect(tables > 0).toBe(!EXAMPLES_IN_WORDS.includes(rule.name));
});

test("a range of rules is every rule in it", () => {
  expect(citedRules("N1-N3, N11; P4")).toEqual(["N1", "N2", "N3", "N11", "P4"]);
});

function pathsIn(text: string): string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, path = ""]) => path);
}
