/**
 * `npm run test:postgres`: the tests of queries, operations and whole answers on a PostgreSQL server of their own, or with
 * words behind it (`npm run test:postgres -- tests/queries/map`) those whose path has one of them.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startPostgres } from "./postgres.mjs";
import { OF_A_FOLDER } from "./server-tests.mjs";
import { installPackages, orOneLine } from "./set-up.mjs";
import { ROOT } from "./steps.mjs";

const ALL = ["tests/queries", "tests/operations", "tests/integration"];

await orOneLine(async () => {
  await installPackages();
  const server = await startPostgres();
  try {
    const words = process.argv.slice(2);
    const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
    const which = words.length === 0 ? ALL : words;
    const without = OF_A_FOLDER.map((file) => `--exclude=${file}`);
    const { status } = spawnSync(
      process.execPath,
      [vitest, "run", "--config=tests/vitest.config.ts", ...without, ...which],
      { cwd: ROOT, stdio: "inherit", env: { ...process.env, TEST_DATABASE_URL: server.url } },
    );
    process.exitCode = status ?? 1;
  } finally {
    await server.stop();
  }
});
