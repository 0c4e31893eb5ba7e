/**
 * `npm run check`: lint, types, and the tests of domain, forms and operations, within seconds.
 *
 * Lint looks at the files that changed since all of them passed, or at all where its settings or packages did. Tests run
 * again when their file or something it imports has changed since they last passed together. A change that imports do
 * not show (seeds, migrations, settings of tools, a file that is gone) runs all of them. Properties that take seconds are
 * tried with a tenth of their draws.
 */
import { join } from "node:path";
import { LINT, lintOf, TYPES } from "./checks.mjs";
import { changesSinceLinted, changesSinceTested } from "./passed-sources.mjs";
import { installPackages, orOneLine } from "./set-up.mjs";
import { keptStep, ROOT } from "./steps.mjs";

/** Domain, forms and operations: `related` takes no folders, so the others are left out. */
const WHERE = ["--project=shared modules", "--exclude=tests/{architecture,integration,queries}/**"];

await orOneLine(async () => {
  await installPackages();
  // One core each.
  const passed = await Promise.all([node("Types", TYPES), lintAndTests()]);
  process.exitCode = passed.every(Boolean) ? 0 : 1;
});

async function lintAndTests() {
  const lint = await lintChanged();
  const { changed, remember } = changesSinceTested();
  if (changed?.length === 0) return lint;
  const which = changed === null ? ["run"] : ["related", "--run", ...changed];
  const tests = await node(changed === null ? "Tests" : "Tests of what changed", [
    "vitest/vitest.mjs",
    ...which,
    "--config=tests/vitest.config.ts",
    "--passWithNoTests",
    ...WHERE,
  ]);
  if (tests) remember();
  return lint && tests;
}

async function lintChanged() {
  const { changed, remember } = changesSinceLinted();
  if (changed?.length === 0) return true;
  const passed = await node("Lint", changed === null ? LINT : lintOf(changed));
  if (passed) remember();
  return passed;
}

async function node(title, [binary, ...args]) {
  const file = join(ROOT, "node_modules", binary);
  return keptStep(title, process.execPath, [file, ...args], { env: { DRAWS_SHARE: "0.1" } });
}
