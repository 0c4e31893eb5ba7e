/**
 * The sources with which a step of `npm run check` last passed, as one hash per file.
 *
 * What imports do not show cannot be traced to tests: then nothing is known, and all of them are to run. Lint looks at
 * a file alone: only where its own settings or packages change is everything looked at again.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readStamp } from "./stamps.mjs";
import { ROOT } from "./steps.mjs";

const FOLDERS = ["app", "db", "seeds", "tests"];
const FILES = ["package-lock.json", "tsconfig.json"];
const LINTED_FOLDERS = [...FOLDERS, "docs", "public", "scripts"];
const LINTED_FILES = [...FILES, "package.json", "remix.config.js", "vite.config.ts"];
const NOT_SOURCES = /^tests\/\.results\//;
/** Vite follows the imports of these. */
const FOLLOWED = /^(app|db|seeds|tests)\/.*\.tsx?$/;
/** Read by every test, or by Vitest itself, without an import. */
const EVERYWHERE = /^(db\/migrations|tests\/support|tests\/architecture)\/|^tests\/[^/]+$/;
/** What lint reads besides the file it looks at. */
const EVERY_FILE = /^(package|package-lock|tsconfig|tests\/lint)\.json$/;

/** What changed since the tests passed, and `remember` for when they pass now; `changed` is null where it cannot be told. */
export function changesSinceTested() {
  return changesSince("passed-sources", listSources(FOLDERS, FILES), (path, sources) => {
    return path in sources && FOLLOWED.test(path) && !EVERYWHERE.test(path);
  });
}

/** As `changesSinceTested`: what is to be looked at again by lint. */
export function changesSinceLinted() {
  const paths = listSources(LINTED_FOLDERS, LINTED_FILES);
  const { changed, remember } = changesSince(
    "passed-lint",
    paths,
    (path) => !EVERY_FILE.test(path),
  );
  return { changed: changed?.filter((path) => paths.includes(path)) ?? null, remember };
}

function changesSince(name, paths, isTraced) {
  const kept = join(ROOT, ".cache", `${name}.json`);
  const sources = Object.fromEntries(paths.map((path) => [path, hashOf(path)]));
  const remember = () => {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify(sources));
  };
  const passed = JSON.parse(readStamp(kept) ?? "null");
  if (passed === null) return { changed: null, remember };
  const names = new Set([...Object.keys(sources), ...Object.keys(passed)]);
  const changed = [...names].filter((path) => sources[path] !== passed[path]);
  return { changed: changed.every((path) => isTraced(path, sources)) ? changed : null, remember };
}

function listSources(folders, files) {
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/")),
  );
  return [...inFolders, ...files].filter((path) => !NOT_SOURCES.test(path));
}

function hashOf(path) {
  return createHash("sha256")
    .update(readFileSync(join(ROOT, path)))
    .digest("base64");
}
