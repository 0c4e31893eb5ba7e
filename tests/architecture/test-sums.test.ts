import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  addSums,
  FAILED,
  PASSED,
  readPlaywright,
  readVitest,
  tellSum,
} from "../../scripts/test-sums.mjs";

function reported(report: unknown) {
  const path = join(mkdtempSync(join(tmpdir(), "kusanone-sums-")), "report.json");
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const root = join(import.meta.dirname, "../..");
const vitest = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [
    {
      name: join(root, "tests/domain/a.test.ts"),
      status: "failed",
      message: "",
      assertionResults: [
        { fullName: "N3 adds", status: "passed", failureMessages: [] },
        {
          fullName: "N3 asks",
          status: "failed",
          failureMessages: [
            "AssertionError: \u001b[31mexpected 1 to be 2\u001b[39m\n    at /x/node_modules/runner.js:1:1",
          ],
        },
      ],
    },
    {
      name: join(root, "tests/domain/b.test.ts"),
      status: "failed",
      message: "Cannot find module './b'",
      assertionResults: [],
    },
  ],
};
const playwright = {
  stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 0 },
  errors: [],
  suites: [
    {
      specs: [],
      suites: [
        {
          specs: [
            { ok: true, title: "read", file: "map.spec.ts", tests: [] },
            {
              ok: false,
              title: "typed",
              file: "map.spec.ts",
              tests: [{ results: [{ errors: [{ message: "Timed out" }] }] }],
            },
          ],
        },
      ],
    },
  ],
};

test("the sum names each test that failed, by file, with what it said, and stands in the last line", () => {
  const sum = addSums([
    PASSED,
    readVitest(reported(vitest), 1),
    readPlaywright(reported(playwright), 1),
  ]);
  expect(tellSum(sum)).toBe(
    [
      "",
      "== Failed",
      "tests/domain/a.test.ts › N3 asks",
      "    AssertionError: expected 1 to be 2",
      "",
      "tests/domain/b.test.ts › could not be run",
      "    Cannot find module './b'",
      "",
      "map.spec.ts › typed",
      "    Timed out",
      "",
      "9 passed, 3 failed, 2 skipped",
      "",
    ].join("\n"),
  );
});

test("a runner that ended badly or left no report counts as failed, whatever its tests say", () => {
  const passed = { ...vitest, numFailedTests: 0, testResults: [] };
  expect(readVitest(reported(passed), 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(readVitest("/nowhere.json", 0)).toEqual(FAILED);
  expect(readPlaywright("/nowhere.json", 0)).toEqual(FAILED);
  expect(tellSum(PASSED)).toBe("\n1 passed, 0 failed, 0 skipped\n");
});
