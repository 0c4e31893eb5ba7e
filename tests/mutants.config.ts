import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** What `npm run mutants` runs against each mutant: the domain's own tests, and nothing that opens a database. */
export default defineConfig({
  root: folder("."),
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
  test: {
    environment: "node",
    dir: folder("tests/domain"),
    include: ["**/*.test.ts"],
    // Starts vitest itself, twice for each mutant.
    exclude: ["**/machine-zone.test.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
