/**
 * The layers and who may import whom.
 *
 * A folder that is not listed fails the test: a new one is a decision and is written down here; `npm run docs` prints
 * the table of app/README.md from this one. Everything may import its own layer. A layer under `types` may only be
 * imported with `import type`.
 */
export type Layer = { what: string; imports: string[]; types?: string[] };

export const LAYERS: Record<string, Layer> = {
  domain: {
    what: "the rules of [docs/rules.md](../docs/rules.md) as pure functions: no clock, no database, no React. Checks return verdicts",
    imports: [],
  },
  i18n: {
    what: "every message in Japanese and English, by room",
    imports: ["domain"],
  },
  map: {
    what: "the map: projection, layout, Leaflet. The only place that knows Leaflet",
    imports: ["domain", "styles"],
  },
  import: {
    what: "files that people bring: tables read into entries or refused by row and column, in a thread of their own; pictures drawn anew",
    imports: ["domain"],
  },
  forms: {
    what: "zod schemas of forms and query strings, server only",
    imports: ["domain"],
  },
  reports: {
    what: "the report as one table value, its CSV, workbooks, and papers (資料) as documents and PDF",
    imports: ["domain", "i18n"],
  },
  components: {
    what: "React, props in, markup out",
    imports: ["domain", "i18n", "map", "styles"],
    types: ["reports", "forms", "pages"],
  },
  styles: {
    what: "tokens, elements, and sheets named after their room",
    imports: [],
  },
  "db/engine": {
    what: "what SQLite and PostgreSQL understand alike, and where they are told apart",
    imports: [],
  },
  "db/schema": {
    what: "the tables",
    imports: ["domain", "db/engine"],
  },
  "db/client": {
    what: "opens the database on either engine: one handle that reads, one that writes",
    imports: ["db/engine"],
  },
  "db/queries": {
    what: "every question to the database, a file per subject",
    imports: ["domain", "db/schema", "db/client", "db/engine"],
  },
  "db/config": {
    what: "what writes the migrations of both engines",
    imports: ["db/client", "db/engine"],
  },
  context: {
    what: "who asks, when, on which database, and what they may: `writeAs` opens every write of a person and reads the rights again inside it",
    imports: ["domain", "db/client", "db/queries"],
  },
  http: {
    what: "a request becomes a context, a denial a 404 or 403 (`answered`)",
    imports: ["domain", "i18n", "context", "db/client", "db/queries"],
    types: ["reports"],
  },
  pages: {
    what: "what a page shows, its title included, read in one place for who asks: a reader per page",
    imports: ["domain", "i18n", "reports", "http", "db/queries"],
    types: ["context", "db/client"],
  },
  operations: {
    what: "one write per file: rule, transaction, audit entry. Knows no HTTP: answers a verdict, not found and forbidden included. Asks the map whether a point lies in its state",
    imports: ["domain", "import", "map", "context", "db/queries", "seeds/demonstration"],
    types: ["db/client"],
  },
  routes: {
    what: "thin: authorize; call the page's reader, or parse and operate; answer",
    imports: [
      ...["domain", "i18n", "import", "forms", "reports", "components", "styles"],
      ...["http", "pages", "operations"],
    ],
    types: ["context"],
  },
  entries: {
    what: "where browser and server begin, and the frame around every page",
    imports: ["components", "i18n", "map", "http", "pages", "server", "styles"],
  },
  server: {
    what: "the Hono server around the routes: security headers, limits, start and stop",
    imports: [
      ...["domain", "i18n", "context", "http", "pages", "operations", "db/client", "db/queries"],
      ...["map", "seeds"],
    ],
  },
  seeds: {
    what: "reference data with a source per row, and what loads it",
    imports: ["operations", "db/queries", "db/schema", "domain", "import"],
    types: ["db/client"],
  },
  "seeds/demonstration": {
    what: "makes the demonstration programme: pure, so that an operation may store what it makes",
    imports: ["domain"],
  },
  "seeds/make": {
    what: "run by hand to make the tables of places and counties, and the shapes of the map, anew",
    imports: ["seeds", "domain", "map"],
  },
};

export const ENTRIES = [
  "app/root.tsx",
  "app/entry.client.tsx",
  "app/entry.server.tsx",
  "app/routes.ts",
];
export const DB_FILES: Record<string, string> = {
  "db/client": "db/client",
  "db/open-register": "db/client",
  "db/move-register": "db/client",
  "db/prepared-once": "db/client",
  "db/folder-lock": "db/client",
  "db/enter-folder": "db/client",
  "db/register-file": "db/client",
  "db/backup": "db/client",
  "db/private-files": "db/client",
  "db/server-lock": "db/client",
  "db/sound-register": "db/client",
  "db/restore": "db/client",
  "db/verify-file": "db/client",
  "db/restored-entry": "db/client",
  "db/drizzle.config": "db/config",
  "db/postgres/drizzle.config": "db/config",
  "db/postgres/schema": "db/config",
  "db/postgres/tables": "db/config",
};

/** The layer of a path, or null where nobody has decided on one. */
export function layerOf(path: string): string | null {
  if (ENTRIES.some((entry) => withoutExtension(entry) === withoutExtension(path))) return "entries";
  const [top = "", folder = ""] = path.split("/");
  if (top === "seeds" && folder.startsWith("demonstration")) return "seeds/demonstration";
  if (top === "seeds") return folder.startsWith("make-") ? "seeds/make" : "seeds";
  if (top === "app") return path.split("/").length > 2 && folder in LAYERS ? folder : null;
  if (top !== "db") return null;
  const own = DB_FILES[withoutExtension(path)] ?? `db/${folder}`;
  const name = own === "db/postgres" ? "db/client" : own;
  return name in LAYERS ? name : null;
}

function withoutExtension(path: string): string {
  return path.replace(/\.(ts|tsx|css)$/, "");
}

/** Packages with one home. Matched by name or by everything below it. */
export const PACKAGE_HOMES: Record<string, string[]> = {
  "drizzle-orm": ["db/engine", "db/schema", "db/client", "db/queries", "db/config"],
  "drizzle-kit": ["db/config"],
  "better-sqlite3": ["db/client"],
  pg: ["db/client"],
  "lru-cache": ["db/client", "db/queries", "map"],
  leaflet: ["map"],
  "react-leaflet": ["map"],
  zod: ["forms", "http"],
  "@zxcvbn-ts/core": ["forms"],
  "@zxcvbn-ts/language-common": ["forms"],
  "@fastify/busboy": ["http"],
  hono: ["server"],
  "@hono/node-server": ["server"],
  pino: ["server"],
  nodemailer: ["server"],
  "@holiday-jp/holiday_jp": ["pages"],
  "temporal-polyfill": ["domain"],
  "@digital-go-jp/design-tokens": ["styles"],
  "@fontsource-variable/noto-sans-jp": ["styles"],
  "@node-rs/argon2": ["context"],
  "@remix-run/node": ["http", "routes", "entries", "server"],
  "@remix-run/react": ["components", "routes", "entries"],
  cookie: ["http"],
  "csv-parse": ["import", "seeds"],
  "csv-stringify": ["reports", "seeds"],
  "d3-geo": ["seeds"],
  fflate: ["reports"],
  pdfkit: ["reports"],
  "@expo-google-fonts/noto-sans-jp": ["reports"],
  negotiator: ["http", "server"],
  "rate-limiter-flexible": ["http"],
  react: ["components", "map", "i18n", "routes", "entries", "server"],
  "react-dom": ["components", "entries", "server"],
  saxes: ["import"],
  sharp: ["import"],
  "topojson-client": ["map", "seeds"],
  "us-atlas": ["map", "seeds", "seeds/make"],
  yauzl: ["import"],
  /** The measure of our own projection: only a test holds the two together. */
  "d3-composite-projections": [],
};

/** The only packages that the rules of section 3 may lean on. */
export const DOMAIN_PACKAGES = ["temporal-polyfill"];
