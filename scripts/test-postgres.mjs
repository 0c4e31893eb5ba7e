/**
 * `npm run test:postgres`: the tests of queries, operations and whole answers on a PostgreSQL server of their own, or with
 * words behind it (`npm run test:postgres -- tests/queries/map`) those whose path has one of them.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";
import { ALL_ON_SERVER, NOT_ON_SERVER } from "./server-tests.mjs";
import { installPackages, orOneLine } from "./set-up.mjs";
import { ROOT } from "./steps.mjs";

await orOneLine(async () => {
  await installPackages();
  const server = await startPostgres();
  try {
    const words = process.argv.slice(2);
    const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
    const which = words.length === 0 ? ALL_ON_SERVER : words;
    const { status } = spawnSync(
      process.execPath,
      [vitest, "run", "--config=tests/vitest.config.ts", ...NOT_ON_SERVER, ...which],
      { cwd: ROOT, stdio: "inherit", env: { ...process.env, TEST_DATABASE_URL: server.url } },
    );
    process.exitCode = status ?? 1;
  } finally {
    await server.stop();
  }
});
