/**
 * The sum of a test run and what failed in it, read from the JSON reports of Vitest and Playwright.
 *
 * A runner that stopped without a report, or ended badly with no failed test in it (a broken import, an
 * unhandled error), counts as one failure: the sum can never look better than the exit codes.
 */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { ROOT } from "./steps.mjs";

const NONE = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const PASSED = { ...NONE, passed: 1 };
export const SKIPPED = { ...NONE, skipped: 1 };

/** What is no test failed: a step, or a runner. */
export const failed = (what, said = "") => ({ ...NONE, failed: 1, failures: [{ what, said }] });

/** As many lines of what a test said as tell one failure from another. */
const LINES_SAID = 12;
/** What colours a terminal, in what a runner reports. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with a control character.
const COLOURS = /\u001b\[[0-9;]*m/g;

export function addSums(sums) {
  return sums.reduce(
    (total, sum) => ({
      passed: total.passed + sum.passed,
      failed: total.failed + sum.failed,
      skipped: total.skipped + sum.skipped,
      failures: [...total.failures, ...sum.failures],
    }),
    NONE,
  );
}

/** What to print at the end: what failed, a paragraph each of file, title and first lines; then the sum, a line alone. */
export function tellSum({ passed, failed, skipped, failures }) {
  const named = failures.length === 0 ? "" : `\n== Failed\n${tellFailures(failures)}\n`;
  return `${named}\n${passed} passed, ${failed} failed, ${skipped} skipped\n`;
}

function tellFailures(failures) {
  return failures
    .map(({ what, said }) => {
      const lines = said
        .replace(COLOURS, "")
        .split("\n")
        .filter((line) => line.trim() !== "" && !line.includes("node_modules"))
        .slice(0, LINES_SAID);
      return [what, ...lines.map((line) => `    ${line}`)].join("\n");
    })
    .join("\n\n");
}

export function readVitest(path, exitCode) {
  if (!existsSync(path)) return failed(`${relative(ROOT, path)} was not written`);
  const report = JSON.parse(readFileSync(path, "utf8"));
  const failures = report.testResults.flatMap(failuresOfFile);
  return atLeastOneFailure(path, exitCode, {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  });
}

function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const tests = assertionResults
    .filter((test) => test.status === "failed")
    .map((test) => ({ what: `${file} › ${test.fullName}`, said: test.failureMessages.join("\n") }));
  // A file that could not be loaded has no tests of its own to fail.
  if (status === "failed" && tests.length === 0) return [{ what: file, said: message }];
  return tests;
}

/** How many tests with one of these in their path a run of Vitest had. */
export function countTests(path, parts) {
  if (!existsSync(path)) return 1;
  return JSON.parse(readFileSync(path, "utf8"))
    .testResults.filter(({ name }) => parts.some((part) => name.includes(`/${part}`)))
    .reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
}

export function readPlaywright(path, exitCode) {
  if (!existsSync(path)) return failed(`${relative(ROOT, path)} was not written`);
  const { stats, errors, suites } = JSON.parse(readFileSync(path, "utf8"));
  const ofRunner = errors.map(({ message = "" }) => ({ what: "Playwright", said: message }));
  return atLeastOneFailure(path, exitCode, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...suites.flatMap(failuresOfSuite), ...ofRunner],
  });
}

function failuresOfSuite({ specs, suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => ({ what: `${file} › ${title}`, said: lastError(tests) }));
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

function lastError(tests) {
  const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
  return errors.at(-1)?.message ?? "";
}

function atLeastOneFailure(path, exitCode, sum) {
  if (exitCode === 0 || sum.failed > 0) return sum;
  const { failures } = failed(
    `${relative(ROOT, path)} names no failed test, and its runner ended with ${exitCode}`,
  );
  return { ...sum, failed: 1, failures };
}
