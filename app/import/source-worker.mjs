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
// Beside packages, of which it asks for those that it does not hold.
const KEPT = join(ROOT, ".cache", "threads");
const SOURCES = join(KEPT, "sources.json");

const bundle = (existsSync(SOURCES) && keptBundle()) || (await newBundle());
await import(pathToFileURL(bundle).href);

/** Named by the content of its sources: nobody finds another's bundle under the name of this one. */
function keptBundle() {
  const path = bundleOf(JSON.parse(readFileSync(SOURCES, "utf8")));
  return path !== null && existsSync(path) ? path : null;
}

function bundleOf(sources) {
  const hash = createHash("sha256").update(readFileSync(fileURLToPath(import.meta.url)));
  for (const source of sources) {
    const path = join(ROOT, source);
    if (!existsSync(path)) return null;
    hash.update(source).update("\0").update(readFileSync(path));
  }
  return join(KEPT, `table-worker-${hash.digest("hex").slice(0, 16)}.mjs`);
}

async function newBundle() {
  const { build } = await import("vite");
  const { output } = await build({
    ...{ configFile: false, root: ROOT, logLevel: "silent", publicDir: false },
    resolve: { alias: { "~": join(ROOT, "app") } },
    build: { ssr: ENTRY, target: "node20", write: false, minify: false },
  });
  const [{ code, moduleIds }] = output;
  const sources = moduleIds.filter((id) => id.startsWith(join(ROOT, "app")));
  const named = sources.map((id) => relative(ROOT, id)).sort();
  const path = bundleOf(named);
  if (path === null) throw new Error("A source went while it was bundled");
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
