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
export const FAILED = { ...NONE, failed: 1 };
export const SKIPPED = { ...NONE, skipped: 1 };

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
    .map(({ file, title, said }) => {
      const lines = said
        .replace(COLOURS, "")
        .trim()
        .split("\n")
        .filter((line) => !line.includes("node_modules"))
        .slice(0, LINES_SAID);
      return [`${file} › ${title}`, ...lines.map((line) => `    ${line}`)].join("\n");
    })
    .join("\n\n");
}

export function readVitest(path, exitCode) {
  if (!existsSync(path)) return FAILED;
  const report = JSON.parse(readFileSync(path, "utf8"));
  // A file that could not be loaded has no tests of its own to fail.
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  return atLeastOneFailure(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOfFile),
  });
}

function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (status === "failed" && failed.length === 0) {
    return [{ file, title: "could not be run", said: message }];
  }
  return failed.map((test) => ({
    file,
    title: test.fullName,
    said: test.failureMessages.join("\n"),
  }));
}

/** How many tests with one of these in their path a run of Vitest had. */
export function countTests(path, parts) {
  if (!existsSync(path)) return 1;
  return JSON.parse(readFileSync(path, "utf8"))
    .testResults.filter(({ name }) => parts.some((part) => name.includes(`/${part}`)))
    .reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
}

export function readPlaywright(path, exitCode) {
  if (!existsSync(path)) return FAILED;
  const { stats, errors, suites } = JSON.parse(readFileSync(path, "utf8"));
  return atLeastOneFailure(exitCode, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: [...suites.flatMap(failuresOfSuite), ...errors.map(failureOfRunner)],
  });
}

function failuresOfSuite({ specs, suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => ({ file, title, said: lastError(tests) }));
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

function lastError(tests) {
  const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
  return errors.at(-1)?.message ?? "";
}

function failureOfRunner({ message = "" }) {
  return { file: "tests/e2e", title: "could not be run", said: message };
}

function atLeastOneFailure(exitCode, sum) {
  return exitCode !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}
