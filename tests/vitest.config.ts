import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Tests without a browser. TZ is not set: no test may depend on the machine's zone. */
export default defineConfig({
  root: folder("."),
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
  test: {
    environment: "node",
    // A core is not spared for the terminal: of two that would be half of them.
    maxWorkers: "100%",
    // Generous, so that a busy machine fails nothing: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["tests/{domain,operations,integration,architecture}/**/*.test.ts"],
    setupFiles: ["tests/support/strict-console.ts"],
  },
});
