import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";
import { chunkOf } from "./scripts/browser-chunks.mjs";
import { codeVersion } from "./scripts/code-version.mjs";
import { leanLeaflet, tilesOfLeaflet } from "./scripts/lean-leaflet.mjs";

const folder = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** All in one folder: the server finds the file of a thread beside its own, in whichever piece it asks for it. */
const SERVER_FILES = {
  input: {
    index: "app/server/main.ts",
    "import-worker": "app/server/import-worker.ts",
    "table-worker": "app/import/table-worker.ts",
    "report-worker": "app/server/report-worker.ts",
    "reader-worker": "app/server/readers/reader-worker.ts",
  },
  output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
};

/**
 * The browser's bundles are for browsers since 2022 and go through terser: that saves every page four kilobytes
 * over Vite's own target and minifier. What libraries tell developers on the console is left out.
 *
 * The server bundle starts the process: it holds the Hono server and the Remix build together. Remix sets its
 * own entry over the user's, so ours is set by a plugin after it. The threads that read and make files have their own beside it.
 */
const serverEntry: Plugin = {
  name: "kusanone-server-entry",
  config: (_config, { isSsrBuild }) =>
    isSsrBuild
      ? { build: { target: "node20", rollupOptions: SERVER_FILES } }
      : {
          build: {
            target: "es2022",
            rollupOptions: { output: { manualChunks: chunkOf } },
            // Of the map library's pictures none is used: in its style sheet they would be half of it.
            assetsInlineLimit: 0,
            minify: "terser",
            terserOptions: {
              ecma: 2020,
              compress: { passes: 3, ecma: 2020, drop_console: ["warn"] },
              module: true,
            },
          },
        },
};

const STATIC = "} = useDataRouterContext(); const isStatic = false, staticContext = undefined;";
const PREFETCH = "const shouldPrefetch = false, ref = null, prefetchHandlers = {};";

/** What a library says to its developers where it was called wrongly. */
const MESSAGE =
  /(function invariant\(value, message\) \{\s+if [^{]*\{\s+throw new Error\()message\)/g;
const QUIET = "$1)";

/**
 * What Remix asks at run time and this application has settled: data comes by single fetch, pages are drawn by the
 * server, a browser's router is never the static one, and no link fetches its page before it is followed. With the
 * answers in its source the compiler leaves the other branches out of what browsers load, six kilobytes of every page.
 * `tests/architecture/bundle.test.ts` sees to it that a new version of Remix still asks so.
 */
const SETTLED: Record<string, [string | RegExp, string][]> = {
  "/@remix-run/react/dist/esm/": [
    [/\b(window\.__remixContext\.)?future\.v3_\w+\b/g, "true"],
    // Every route is loaded and written to by the server.
    [/\b(imported|mod|routeModule)\.(clientAction|clientLoader|HydrateFallback)\b/g, "undefined"],
    [/\b(route|manifest\.routes\[\w+\.route\.id\])\.hasClient(Action|Loader)\b/g, "false"],
    ['route.id === "root" ? RemixRootDefaultHydrateFallback : undefined', "undefined"],
    [/(?<=if \(|return )isSpaMode(?=\)| &&)|isSpaMode(?= \?)/g, "false"],
    [MESSAGE, QUIET],
    ["window.__remixContext.isSpaMode", "false"],
    ['typeof singleFetch === "function"', "true"],
    [/,\s*static: isStatic,\s*staticContext\s*\} = useDataRouterContext\(\);/g, STATIC],
    ['typeof __remixContext === "object" && __remixContext.a', "false"],
    [/let \[shouldPrefetch, .*\] = usePrefetchBehavior\(prefetch, props\);/g, PREFETCH],
    ["isPageLinkDescriptor(link) ?", "false ?"],
  ],
  "/@remix-run/router/dist/router.js": [
    [/function isDeferredData\(value\) \{/g, "function isDeferredData(value) { return false;"],
    [/\bfuture\.v7_\w+\b/g, "true"],
    ["init.dataStrategy || defaultDataStrategy", "init.dataStrategy"],
    [
      /function warning\(cond, message\) \{/g,
      "function warning() {} function told(cond, message) {",
    ],
    // Nobody is kept from leaving a page by the router: what is typed is kept.
    [/if \(blockerFunctions\.size === 0\) \{/g, "if (true) {"],
    [/\b(get|delete)Blocker,/g, ""],
    [/state\.blockers\.forEach\(.*\);/g, ""],
    [MESSAGE, QUIET],
  ],
  "/react-router-dom/dist/index.js": [
    [/isViewTransitionUnavailable = [^;]+;/g, "isViewTransitionUnavailable = true;"],
  ],
};

const settled: Plugin = {
  name: "kusanone-settled",
  apply: "build",
  enforce: "pre",
  transform(code, id, options) {
    if (options?.ssr) return null;
    const [, answers] = Object.entries(SETTLED).find(([path]) => id.includes(path)) ?? [];
    return answers?.reduce((text, [question, answer]) => text.replaceAll(question, answer), code);
  },
};

const LEAFLET = "leaflet/dist/leaflet-src.esm.js";
const TILES = "\0leaflet-tiles";

/** Its parts as modules of one file, from which the bundler leaves out those that the map has no use for; tiles apart. */
const lean: Plugin = {
  name: "kusanone-lean-leaflet",
  apply: "build",
  enforce: "pre",
  config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: LEAFLET }] } }),
  resolveId: (id) => (id === TILES ? id : null),
  load: async (id) =>
    id === TILES ? tilesOfLeaflet(await readFile(folder(`node_modules/${LEAFLET}`), "utf8")) : null,
  transform(code, id) {
    if (id.endsWith(LEAFLET)) return leanLeaflet(code);
    return /\/react-leaflet\/lib\/\w*TileLayer\.js$/.test(id)
      ? code.replace("'leaflet'", JSON.stringify(TILES))
      : null;
  },
};

const brotli = promisify(brotliCompress);
/** In bytes: a smaller file is compressed as well while somebody waits. */
const LARGE = 16_000;

/** Large files for browsers lie beside themselves as small as brotli makes them, which takes a second for the largest. */
const compressed: Plugin = {
  name: "kusanone-compressed",
  apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
  async writeBundle({ dir = "." }, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(css|js|json|svg)$/.test(name));
    await Promise.all(
      names.map(async (name) => {
        const content = await readFile(join(dir, name));
        if (content.length >= LARGE)
          await writeFile(join(dir, `${name}.br`), await brotli(content));
      }),
    );
  },
};

/** Nothing in them changes what is served, and the database is written to all the time. */
const UNWATCHED = ["**/data/**", "**/tests/**", "**/build/**", "**/.cache/**"];
/** Bundled once for a browser in development, beside those that Remix names: found one by one, they would reload the page. */
const BROWSER_PACKAGES = ["leaflet", "react-leaflet", "temporal-polyfill", "topojson-client"];

export default defineConfig({
  define: { __CODE_VERSION__: JSON.stringify(codeVersion()) },
  server: { watch: { ignored: UNWATCHED } },
  optimizeDeps: { noDiscovery: true, include: BROWSER_PACKAGES },
  plugins: [remix(remixConfig), serverEntry, settled, lean, compressed],
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
});
