/** N11: the domain's answers are the same on a machine in any zone. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const DATE_TESTS = [
  "day/calendar-date",
  "day/rough-day",
  "day/fiscal-year",
  "day/local-time",
  "plan/plan-in-force",
  "event/double-entry",
  "calendar/calendar-layout",
  "day/us-holidays",
];

// Ahead of UTC and behind it, with summer time and without.
test.each(["Asia/Tokyo", "America/Los_Angeles"])(
  "N11 the date tests pass on a machine in %s",
  (TZ) => {
    const files = DATE_TESTS.map((name) => `tests/domain/${name}.test.ts`);
    const run = spawnSync(
      process.execPath,
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config",
        "tests/vitest.config.ts",
        "--project=shared modules",
        "--reporter=json",
        ...files,
      ],
      { env: { ...process.env, TZ }, encoding: "utf8" },
    );
    const report: unknown = JSON.parse(run.stdout.slice(run.stdout.indexOf("{")));
    expect(report).toMatchObject({
      success: true,
      numFailedTests: 0,
      numTotalTestSuites: DATE_TESTS.length,
    });
  },
  120_000,
);
