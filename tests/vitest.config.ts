import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const OWN_MODULES = [
  "tests/integration/people/**/*.test.ts",
  "tests/integration/frame/stop-on-signals.test.ts",
  "tests/integration/frame/named-host.test.ts",
];

/** On a server each statement is a journey there and back, and the first test waits for the template of all others. */
const PATIENCE_MS = process.env.TEST_DATABASE_URL === undefined ? 60_000 : 300_000;

/** Tests without a browser. TZ is not set: no test may depend on the machine's zone. */
export default defineConfig({
  root: folder("."),
  resolve: { alias: { "~db": folder("db"), "~seeds": folder("seeds"), "~": folder("app") } },
  test: {
    environment: "node",
    // What a source became when it was read stays for the next run: half the start of `npm run check`. So no test may
    // ask for files by `import.meta.glob`: a new file would not change the one that asks.
    experimental: { fsModuleCache: true, fsModuleCachePath: folder(".cache/modules") },
    // What db/client.ts does for tests.
    env: { REVERSE_UNORDERED_SELECTS: "on", UNSYNCED_WRITES: "on" },
    // A core is not spared for the terminal: of two that would be half of them.
    maxWorkers: "100%",
    // Generous, so that a busy machine fails nothing: no test is about time.
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // Style sheets that the server reads; those of pages are left unread.
    css: { include: [/\?inline$/] },
    setupFiles: ["tests/support/strict-console.ts", "tests/support/cheap-passwords.ts"],
    projects: [
      {
        // They count attempts, apply settings or catch signals.
        extends: true,
        test: { name: "own modules", include: OWN_MODULES },
      },
      {
        // What the others call keeps nothing in its modules that one file could leave to another, answers kept for a
        // database apart: these files load them once for all.
        extends: true,
        test: {
          name: "shared modules",
          // What a stopped run of mutants left behind is a copy of all.
          include: [
            "tests/**/*.test.ts",
            "!tests/.results/**",
            ...OWN_MODULES.map((own) => `!${own}`),
          ],
          isolate: false,
        },
      },
    ],
  },
});
