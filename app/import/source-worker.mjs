/**
 * `table-worker` where the sources themselves run, for development and in tests. Every reading begins a thread, and to
 * translate its forty sources anew takes one ten times as long as to read a small file: they are bundled once for what
 * they say, and kept. Whoever finds them changed bundles them again.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ENTRY = join(ROOT, "app", "import", "table-worker.ts");
const KEPT = join(ROOT, ".cache", "threads");
const SOURCES = join(KEPT, "sources.json");

const bundle = (existsSync(SOURCES) && keptBundle()) || (await newBundle());
await import(pathToFileURL(bundle).href);

/** Named by the content of its sources and the versions of packages: what is there under its name is the one. */
function keptBundle() {
  const path = bundleOf(JSON.parse(readFileSync(SOURCES, "utf8")));
  return existsSync(path) ? path : null;
}

function bundleOf(sources) {
  const hash = createHash("sha256");
  for (const source of [...sources, "app/import/source-worker.mjs", "package-lock.json"]) {
    const path = join(ROOT, source);
    hash.update(source).update("\0");
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return join(KEPT, `table-worker-${hash.digest("hex").slice(0, 16)}.mjs`);
}

async function newBundle() {
  const { build } = await import("vite");
  const { output } = await build({
    ...{ configFile: false, root: ROOT, logLevel: "silent", publicDir: false },
    resolve: { alias: { "~": join(ROOT, "app") } },
    // Packages in it, too: to find and read them apart takes a thread as long again.
    ssr: { noExternal: true },
    build: { ssr: ENTRY, target: "node20", write: false, minify: false },
  });
  const [{ code, moduleIds }] = output;
  const sources = moduleIds.filter((id) => id.startsWith(join(ROOT, "app")));
  const named = sources.map((id) => relative(ROOT, id)).sort();
  const path = bundleOf(named);
  writeAside(path, code);
  writeAside(SOURCES, JSON.stringify(named));
  return path;
}

/** Written aside and renamed: threads begin at once, and none may read half a file. */
function writeAside(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}
