/** Which test files a word means: those that have it in their path below `tests/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

/** How a test that looks at the build comes by it. */
const LOOKS_AT_BUILD = /\/(running-server|client-manifest)"|"build[/"]/;

/** Answers the files for Vitest, those for Playwright, and whether one of them needs the build. */
export function testsNamed(words) {
  const paths = readdirSync(join(ROOT, "tests"), { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => words.some((word) => path.includes(word)));
  const unit = paths.filter((path) => path.endsWith(".test.ts")).map((path) => `tests/${path}`);
  const browser = paths.filter((path) => path.endsWith(".spec.ts")).map((path) => `tests/${path}`);
  const needBuild =
    browser.length > 0 ||
    unit.some((path) => LOOKS_AT_BUILD.test(readFileSync(join(ROOT, path), "utf8")));
  return { unit, browser, needBuild };
}
