import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  addSums,
  failed,
  PASSED,
  readPlaywright,
  readVitest,
  tellSum,
} from "../../scripts/test-sums.mjs";

const folder = mkdtempSync(join(tmpdir(), "kusanone-sums-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let reports = 0;
function reported(report: unknown) {
  reports += 1;
  const path = join(folder, `${reports}.json`);
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
    failed("Lint"),
    readVitest(reported(vitest), 1),
    readPlaywright(reported(playwright), 1),
  ]);
  expect(tellSum(sum)).toBe(
    [
      "",
      "== Failed",
      "Lint",
      "",
      "tests/domain/a.test.ts › N3 asks",
      "    AssertionError: expected 1 to be 2",
      "",
      "tests/domain/b.test.ts",
      "    Cannot find module './b'",
      "",
      "map.spec.ts › typed",
      "    Timed out",
      "",
      "9 passed, 4 failed, 2 skipped",
      "",
    ].join("\n"),
  );
});

test("a runner that ended badly or left no report counts as failed, whatever its tests say", () => {
  const passed = reported({ ...vitest, numFailedTests: 0, testResults: [] });
  expect(readVitest(passed, 0)).toMatchObject({ passed: 3, failed: 0, failures: [] });
  const badly = readVitest(passed, 1);
  expect(badly).toMatchObject({ passed: 3, failed: 1 });
  expect(tellSum(badly)).toContain("names no failed test, and its runner ended with 1");
  for (const read of [readVitest, readPlaywright]) {
    const sum = read(join(folder, "nothing.json"), 0);
    expect(sum).toMatchObject({ passed: 0, failed: 1 });
    expect(tellSum(sum)).toContain("nothing.json was not written");
  }
  expect(tellSum(PASSED)).toBe("\n1 passed, 0 failed, 0 skipped\n");
});
