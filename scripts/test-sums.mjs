/**
 * The sum of a test run, read from the JSON reports of Vitest and Playwright.
 *
 * A runner that stopped without a report, or ended badly with no failed test in it (a broken import, an
 * unhandled error), counts as one failure: the sum can never look better than the exit codes.
 */
import { existsSync, readFileSync } from "node:fs";

export const PASSED = { passed: 1, failed: 0, skipped: 0 };
export const FAILED = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

export function addSums(sums) {
  return sums.reduce(
    (total, sum) => ({
      passed: total.passed + sum.passed,
      failed: total.failed + sum.failed,
      skipped: total.skipped + sum.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
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
  });
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
  const { stats, errors } = JSON.parse(readFileSync(path, "utf8"));
  return atLeastOneFailure(exitCode, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  });
}

function atLeastOneFailure(exitCode, sum) {
  return exitCode !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}
