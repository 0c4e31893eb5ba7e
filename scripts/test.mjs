/**
 * `npm test`: set-up, lint and types beside the build, Vitest, Playwright; then one line with the sum.
 *
 * A failed step does not stop the later ones, so the sum is complete. Lint, types and build count as one
 * check each. The sum is the last line of the output and stands alone.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { buildSources, installPackages } from "./set-up.mjs";
import { loudStep, ROOT, StepFailure } from "./steps.mjs";
import { addSums, FAILED, PASSED, readPlaywright, readVitest, SKIPPED } from "./test-sums.mjs";

const RESULTS = join(ROOT, "tests", ".results");
const VITEST_RESULT = join(RESULTS, "vitest.json");
const PLAYWRIGHT_RESULT = join(RESULTS, "playwright.json");

const sums = [];
const installed = await attempt("Packages", installPackages);
if (installed) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  // Types and the build keep one core busy each.
  const building = attempt("Build", buildSources);
  sums.push(
    await check("Lint", "@biomejs/biome/bin/biome", [
      "check",
      "--config-path=tests/lint.json",
      "--error-on-warnings",
      ".",
    ]),
  );
  sums.push(await check("Types", "typescript/bin/tsc", []));
  const built = await building;
  sums.push(built ? PASSED : FAILED, await unitTests(), built ? await browserTests() : SKIPPED);
} else {
  sums.push(FAILED);
}

const sum = addSums(sums);
process.exitCode = sum.failed === 0 ? 0 : 1;
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);

async function unitTests() {
  const { code } = await node("Unit, architecture and integration tests", "vitest/vitest.mjs", [
    "run",
    "--config=tests/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${VITEST_RESULT}`,
  ]);
  return readVitest(VITEST_RESULT, code);
}

async function browserTests() {
  let chromium = null;
  const found = await attempt("Browser", async () => {
    chromium = await ensureChromium();
  });
  if (!found) return FAILED;
  const { code } = await node(
    `Browser tests (${chromium})`,
    "@playwright/test/cli.js",
    ["test", "--config=tests/playwright.config.ts"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_RESULT },
  );
  return readPlaywright(PLAYWRIGHT_RESULT, code);
}

async function check(title, binary, args) {
  const { code } = await node(title, binary, args);
  return code === 0 ? PASSED : FAILED;
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
