import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Tests without a browser. TZ is not set: no test may depend on the machine's zone. */
export default defineConfig({
  root: folder("."),
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
  test: {
    environment: "node",
    env: { REVERSE_UNORDERED_SELECTS: "on" },
    // A core is not spared for the terminal: of two that would be half of them.
    maxWorkers: "100%",
    // Generous, so that a busy machine fails nothing: no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ["tests/support/strict-console.ts", "tests/support/cheap-passwords.ts"],
    projects: [
      {
        extends: true,
        test: { name: "own modules", include: ["tests/{integration,architecture}/**/*.test.ts"] },
      },
      {
        // Domain, forms, operations and queries keep nothing in their modules that one test could leave to
        // another: these files load them once for all. What counts attempts, reads settings or mocks is
        // tested in integration.
        extends: true,
        test: {
          name: "shared modules",
          include: ["tests/{domain,forms,operations,queries}/**/*.test.ts"],
          isolate: false,
        },
      },
    ],
  },
});
