/**
 * `npm test`: set-up, lint and types beside the build, Vitest, what asks the database again on PostgreSQL, Playwright;
 * then what failed, by name, and one line with the sum.
 *
 * A failed step does not stop the later ones, so the sum is complete. Lint, types and build count as one
 * check each. The sum is the last line of the output and stands alone. With words behind it
 * (`npm test -- attendance`) it runs the tests whose file has one of them in its path, and builds only for those
 * that look at the build.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { LINT, TYPES } from "./checks.mjs";
import { ensureChromium } from "./chromium.mjs";
import { testsNamed } from "./named-tests.mjs";
import { startPostgres } from "./postgres.mjs";
import { ON_SERVER } from "./server-tests.mjs";
import { buildSources, installPackages } from "./set-up.mjs";
import { loudStep, ROOT, StepFailure } from "./steps.mjs";
import {
  addSums,
  countTests,
  failed,
  PASSED,
  readPlaywright,
  readVitest,
  SKIPPED,
  tellSum,
} from "./test-sums.mjs";

const RESULTS = join(ROOT, "tests", ".results");
const VITEST_RESULT = join(RESULTS, "vitest.json");
const SERVER_RESULT = join(RESULTS, "postgres.json");
const PLAYWRIGHT_RESULT = join(RESULTS, "playwright.json");
const SERVER_TESTS = "Queries and operations on PostgreSQL";

const words = process.argv.slice(2);
const sums = [];
const installed = await attempt("Packages", installPackages);
if (installed) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  await (words.length === 0 ? everything() : named(testsNamed(words)));
} else {
  sums.push(failed("Packages"));
}

const sum = addSums(sums);
process.exitCode = sum.failed === 0 ? 0 : 1;
process.stdout.write(tellSum(sum));

async function everything() {
  // Types and the build keep one core busy each.
  const building = attempt("Build", buildSources);
  sums.push(await check("Lint", LINT), await check("Types", TYPES));
  const built = await building;
  sums.push(built ? PASSED : failed("Build"), await unitTests(), await serverTests());
  sums.push(built ? await browserTests() : SKIPPED);
}

async function named({ unit, browser, needBuild }) {
  if (unit.length + browser.length === 0) {
    sums.push(failed(`No test is named ${words.join(" or ")}`));
    return;
  }
  const built = !needBuild || (await attempt("Build", buildSources));
  if (!built) sums.push(failed("Build"));
  if (unit.length > 0) sums.push(await unitTests(unit));
  if (browser.length > 0) sums.push(built ? await browserTests(browser) : SKIPPED);
}

/** All of them, or those in these files. */
async function unitTests(files = []) {
  const args = vitestArgs(VITEST_RESULT, files);
  const { code } = await node(
    "Unit, architecture and integration tests",
    "vitest/vitest.mjs",
    args,
  );
  return readVitest(VITEST_RESULT, code);
}

function vitestArgs(result, files) {
  return [
    ...["run", "--config=tests/vitest.config.ts", "--reporter=default", "--reporter=json"],
    `--outputFile.json=${result}`,
    ...files,
  ];
}

/** Some of them once more on PostgreSQL; only a machine that builds for others has to have it. */
async function serverTests() {
  let server;
  try {
    server = await startPostgres();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    const isFailure = process.env.CI !== undefined && process.env.CI !== "";
    const skipped = isFailure ? 0 : countTests(VITEST_RESULT, ON_SERVER);
    const outcome = isFailure ? "FAILED" : `${skipped} tests skipped`;
    process.stdout.write(`\n== ${SERVER_TESTS}: ${outcome}. ${error.message}\n`);
    return isFailure ? failed(SERVER_TESTS, error.message) : { ...PASSED, passed: 0, skipped };
  }
  try {
    const args = vitestArgs(SERVER_RESULT, ON_SERVER);
    const env = { TEST_DATABASE_URL: server.url, DRAWS_SHARE: "0.1" };
    const { code } = await node(SERVER_TESTS, "vitest/vitest.mjs", args, env);
    return readVitest(SERVER_RESULT, code);
  } finally {
    await server.stop();
  }
}

/** All of them, or those in these files. */
async function browserTests(files = []) {
  let chromium = null;
  const found = await attempt("Browser", async () => {
    chromium = await ensureChromium();
  });
  if (!found) return failed("Browser");
  const { code } = await node(
    `Browser tests (${chromium})`,
    "@playwright/test/cli.js",
    ["test", "--config=tests/playwright.config.ts", ...files],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_RESULT },
  );
  return readPlaywright(PLAYWRIGHT_RESULT, code);
}

async function check(title, [binary, ...args]) {
  const { code } = await node(title, binary, args);
  return code === 0 ? PASSED : failed(title);
}

function node(title, binary, args, env = {}) {
  return loudStep(title, process.execPath, [join(ROOT, "node_modules", binary), ...args], { env });
}

/** Runs a part that may fail with one line; answers whether it worked. */
async function attempt(title, work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stdout.write(`\n== ${title}: FAILED. ${error.message}\n`);
    return false;
  }
}
