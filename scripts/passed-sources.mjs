/**
 * The sources with which the tests of `npm run check` last passed, as one hash per file.
 *
 * What imports do not show cannot be traced to tests: then nothing is known, and all of them are to run.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readStamp } from "./stamps.mjs";
import { ROOT } from "./steps.mjs";

const PASSED = join(ROOT, ".cache", "passed-sources.json");
const FOLDERS = ["app", "db", "seeds", "tests"];
const FILES = ["package-lock.json", "tsconfig.json"];
const NOT_SOURCES = /^tests\/\.results\//;
/** Vite follows the imports of these. */
const FOLLOWED = /^(app|db|seeds|tests)\/.*\.tsx?$/;
/** Read by every test, or by Vitest itself, without an import. */
const EVERYWHERE = /^(db\/migrations|tests\/support|tests\/architecture)\/|^tests\/[^/]+$/;

/** Answers the present sources, and which of them changed: null where that cannot be told. */
export function changesSincePassed() {
  const sources = Object.fromEntries(listSources().map((path) => [path, hashOf(path)]));
  const passed = JSON.parse(readStamp(PASSED) ?? "null");
  if (passed === null) return { sources, changed: null };
  const names = new Set([...Object.keys(sources), ...Object.keys(passed)]);
  const changed = [...names].filter((path) => sources[path] !== passed[path]);
  const traced = changed.every(
    (path) => path in sources && FOLLOWED.test(path) && !EVERYWHERE.test(path),
  );
  return { sources, changed: traced ? changed : null };
}

export function rememberPassed(sources) {
  mkdirSync(dirname(PASSED), { recursive: true });
  writeFileSync(PASSED, JSON.stringify(sources));
}

function listSources() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/")),
  );
  return [...inFolders, ...FILES].filter((path) => !NOT_SOURCES.test(path));
}

function hashOf(path) {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, path)))
    .digest("base64");
}
