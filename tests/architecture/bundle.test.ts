/**
 * What the build sends to browsers: nothing of the server, and how much of the rest.
 *
 * The sizes are printed for every route, gzipped, with everything a first visit loads: the entry, the
 * layouts above the route and all they import. Only the budgets fail the test.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { liveMapFiles } from "~/server/live-map-files";
import { chainOf, clientManifest, type ManifestRoute, pathOf } from "./client-manifest";

const ASSETS = "build/client/assets";
/** Strings that survive minifying: error messages and symbols of the packages themselves. */
const SERVER_ONLY: Record<string, RegExp> = {
  "drizzle-orm": /drizzle:(entityKind|Name|Columns)/,
  "better-sqlite3": /better_sqlite3|SqliteError/,
  zod: /ZodError|\$ZodCheck/,
  "node built-ins": /\bfrom\s*["']node:/,
};
/** What a page of the map waits for before it lives; the live map comes beside it. */
const HOME_KB = 128.5;
/** Beside the map is a panel, or the page of a site with its form. */
const MAP_PAGE_KB = 140;
const LIVE_MAP_KB = 168;
const FORM_PAGE_KB = 110;
/** Pages to read: they hold more words than a form, and nobody waits for them with a guest at the door. */
const READING_PAGE_KB = 120;
const READING_PAGES = [
  "/events",
  "/events/:eventId",
  "/events/calendar",
  "/reports",
  "/reports/:year",
  "/coverage",
  "/investment/contrast",
  "/states/:code/map.svg",
];

test("the build is there", () => {
  expect(existsSync(ASSETS), "run `npm run build` first").toBe(true);
});

test("the pages that are read are pages of the build", () => {
  const paths = pages().map(pathOf);
  expect(READING_PAGES.filter((path) => !paths.includes(path))).toEqual([]);
});

test("no server code is in a client chunk", () => {
  const leaks = readdirSync(ASSETS)
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => {
      const text = readFileSync(join(ASSETS, name), "utf8");
      const found = Object.entries(SERVER_ONLY).filter(([, sign]) => sign.test(text));
      return found.map(([what]) => `${name} contains ${what}`);
    });
  expect(leaks).toEqual([]);
});

/** `vite.config.ts` answers what Remix asks at run time; where it asks otherwise these come back. */
test("what Remix does for pages unlike ours stays out of the client chunks", () => {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith(".js"));
  const legacy = /remix-deferred|X-Remix-Catch|Deferred data aborted|createHashRouter/;
  const left = scripts.filter((name) => legacy.test(readFileSync(join(ASSETS, name), "utf8")));
  expect(left).toEqual([]);
});

/** `scripts/lean-leaflet.mjs` cuts Leaflet apart; written otherwise it would come whole. */
test("what the map does not use of Leaflet stays out of the client chunks", () => {
  const scripts = readdirSync(ASSETS).filter((name) => name.endsWith(".js"));
  const texts = scripts.map((name) => readFileSync(join(ASSETS, name), "utf8"));
  const uses = (part: RegExp) => texts.filter((text) => part.test(text)).length;
  expect(uses(/leaflet-proxy/)).toBe(1);
  const parts =
    /leaflet-(popup|tooltip|control-(zoom|layers|scale)|vml|marker-draggable)|Invalid GeoJSON|Geolocation/;
  expect(uses(parts)).toBe(0);
  // Marks are moved flat, without a layer each.
  expect(uses(/_icon\.style\.transform=/)).toBe(1);
  // Tiles are drawn where an address for them is set: apart from the rest.
  const drawTiles = texts.filter((text) => /leaflet-tile-container/.test(text));
  expect(drawTiles).toHaveLength(1);
  expect(drawTiles.filter((text) => /leaflet-proxy/.test(text))).toEqual([]);
});

/** A page that draws the map names them, so that they come while its scripts begin. */
test("the live map and all it imports are found, and with the page they are within the budget", () => {
  const { scripts, styles } = liveMapFiles(ASSETS);
  expect(styles).toHaveLength(1);
  const home = pages().find((route) => pathOf(route) === "/");
  if (home === undefined) throw new Error("No route for the home page");
  const kB = kilobytesIn(new Set([...filesOf(home), ...scripts.map((name) => `/assets/${name}`)]));
  process.stdout.write(`JavaScript of the live map, gzipped: ${kB.toFixed(1)} kB\n`);
  expect(kB).toBeGreaterThan(HOME_KB);
  expect(kB).toBeLessThan(LIVE_MAP_KB);
});

test("the JavaScript of each page is within its budget", () => {
  const sizes = pages().map((route) => ({ path: pathOf(route), kB: kilobytesOf(route) }));
  const table = sizes.map(({ path, kB }) => `${kB.toFixed(1).padStart(7)} kB  ${path}`);
  process.stdout.write(`JavaScript of a first visit, gzipped:\n${table.join("\n")}\n`);
  const over = sizes.filter(({ path, kB }) => kB > budgetOf(path));
  expect(over).toEqual([]);
});

function budgetOf(path: string): number {
  if (path === "/") return HOME_KB;
  if (isMapPage(path)) return MAP_PAGE_KB;
  return READING_PAGES.includes(path) ? READING_PAGE_KB : FORM_PAGE_KB;
}

/** The map stays mounted on the home page and beside the state panel. */
function isMapPage(path: string): boolean {
  return path === "/" || path.startsWith("/map");
}

function pages(): ManifestRoute[] {
  const routes = Object.values(clientManifest().routes);
  const isLayout = (route: ManifestRoute) => routes.some(({ parentId }) => parentId === route.id);
  return routes
    .filter((route) => !isLayout(route))
    .sort((a, b) => pathOf(a).localeCompare(pathOf(b)));
}

const kilobytesOf = (route: ManifestRoute): number => kilobytesIn(filesOf(route));

function filesOf(route: ManifestRoute): Set<string> {
  const parts = [clientManifest().entry, ...chainOf(route)];
  return new Set(parts.flatMap(({ module, imports }) => [module, ...(imports ?? [])]));
}

function kilobytesIn(files: ReadonlySet<string>): number {
  const bytes = [...files].map(
    (file) => gzipSync(readFileSync(join("build/client", file))).byteLength,
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
