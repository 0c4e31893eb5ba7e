/**
 * The layers and who may import whom.
 *
 * A folder that is not listed fails the test: a new one is a decision and is written down here and in
 * app/README.md. Everything may import its own layer. A layer under `types` may only be imported with `import type`.
 */
export type Layer = { imports: string[]; types?: string[] };

export const LAYERS: Record<string, Layer> = {
  domain: { imports: [] },
  i18n: { imports: ["domain"] },
  map: { imports: ["domain", "styles"] },
  import: { imports: ["domain"] },
  forms: { imports: ["domain"] },
  reports: { imports: ["domain", "i18n"] },
  components: { imports: ["domain", "i18n", "map", "styles"], types: ["reports"] },
  styles: { imports: [] },
  "db/schema": { imports: ["domain"] },
  "db/client": { imports: [] },
  "db/queries": { imports: ["domain", "db/schema", "db/client"] },
  "db/config": { imports: [] },
  context: { imports: ["domain", "db/client", "db/queries"] },
  http: { imports: ["domain", "i18n", "context", "db/client", "db/queries"] },
  pages: { imports: ["domain", "i18n", "reports", "context", "http", "db/client", "db/queries"] },
  operations: {
    imports: ["domain", "import", "context", "http", "db/queries", "seeds/demonstration"],
    types: ["db/client"],
  },
  routes: {
    imports: [
      ...["domain", "i18n", "map", "import", "forms", "reports", "components", "styles"],
      ...["context", "http", "pages", "operations", "db/queries"],
    ],
    types: ["db/client"],
  },
  entries: {
    imports: [
      "components",
      "i18n",
      "map",
      "http",
      "pages",
      "domain",
      "routes",
      "server",
      "styles",
      "db/queries",
    ],
  },
  server: {
    imports: [
      ...["domain", "i18n", "context", "http", "pages", "operations", "db/client", "db/queries"],
      "seeds",
    ],
  },
  seeds: {
    imports: ["operations", "db/queries", "db/schema", "domain", "import"],
    types: ["db/client"],
  },
  /** Makes the demonstration programme: pure, so that an operation may store what it makes. */
  "seeds/demonstration": { imports: ["domain"] },
  /** Run by hand to make the files of `seeds/` and `public/shapes/` anew. */
  "seeds/make": { imports: ["seeds", "domain", "map"] },
};

const ENTRIES = ["app/root.tsx", "app/entry.client.tsx", "app/entry.server.tsx", "app/routes.ts"];
const DB_FILES: Record<string, string> = {
  "db/client": "db/client",
  "db/drizzle.config": "db/config",
};

/** The layer of a path, or null where nobody has decided on one. */
export function layerOf(path: string): string | null {
  if (ENTRIES.some((entry) => withoutExtension(entry) === withoutExtension(path))) return "entries";
  const [top = "", folder = ""] = path.split("/");
  if (top === "seeds" && folder.startsWith("demonstration")) return "seeds/demonstration";
  if (top === "seeds") return folder.startsWith("make-") ? "seeds/make" : "seeds";
  if (top === "app") return path.split("/").length > 2 && folder in LAYERS ? folder : null;
  const name = top === "db" ? (DB_FILES[withoutExtension(path)] ?? `db/${folder}`) : "";
  return name in LAYERS ? name : null;
}

function withoutExtension(path: string): string {
  return path.replace(/\.(ts|tsx|css)$/, "");
}

/** Packages with one home. Matched by name or by everything below it. */
export const PACKAGE_HOMES: Record<string, string[]> = {
  "drizzle-orm": ["db/schema", "db/client", "db/queries"],
  "drizzle-kit": ["db/config"],
  "better-sqlite3": ["db/client"],
  leaflet: ["map"],
  "react-leaflet": ["map"],
  zod: ["forms", "http"],
  "@conform-to/react": ["forms", "http"],
  hono: ["server"],
  "@hono/node-server": ["server"],
  pino: ["server"],
  nodemailer: ["server"],
  "@holiday-jp/holiday_jp": ["pages"],
  "temporal-polyfill": ["domain"],
};

/** The only packages that the rules of section 3 may lean on. */
export const DOMAIN_PACKAGES = ["temporal-polyfill"];
