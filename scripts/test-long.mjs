/**
 * `npm run test:long`: what takes many minutes, for a release. Damage and chance on files; on a PostgreSQL server several
 * processes at once, then queries, operations and whole answers with all their draws, then every browser test. With words
 * behind it, only the files of `tests/long` whose path has one of them.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { startPostgres } from "./postgres.mjs";
import { ALL_ON_SERVER, NOT_ON_SERVER } from "./server-tests.mjs";
import { buildSources, installPackages, orOneLine } from "./set-up.mjs";
import { loudStep, ROOT } from "./steps.mjs";
import { addSums, readPlaywright, readVitest, tellSum } from "./test-sums.mjs";

const RESULTS = join(ROOT, "tests", ".results", "long");
const LONG = "tests/long/vitest.config.ts";
const ALL = "tests/vitest.config.ts";

await orOneLine(async () => {
  await installPackages();
  await buildSources();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const words = process.argv.slice(2);
  const sums = [await vitest("Damage and chance", LONG, words)];
  const server = await startPostgres();
  const env = { TEST_DATABASE_URL: server.url };
  try {
    const several = words.length > 0 ? words : ["tests/long/server"];
    sums.push(await vitest("Several processes on PostgreSQL", LONG, several, env));
    if (words.length === 0) {
      const everything = [...NOT_ON_SERVER, ...ALL_ON_SERVER];
      sums.push(await vitest("Everything that asks PostgreSQL", ALL, everything, env));
      sums.push(await browserPass(env));
    }
  } finally {
    await server.stop();
  }
  const sum = addSums(sums);
  process.exitCode = sum.failed === 0 ? 0 : 1;
  process.stdout.write(tellSum(sum));
});

async function vitest(title, config, files, env = {}) {
  const result = join(RESULTS, `${title.replaceAll(" ", "-").toLowerCase()}.json`);
  const args = [
    ...["run", `--config=${config}`, "--passWithNoTests", "--reporter=default"],
    ...["--reporter=json", `--outputFile.json=${result}`, ...files],
  ];
  const { code } = await node(title, "vitest/vitest.mjs", args, env);
  return readVitest(result, code);
}

async function browserPass(env) {
  const chromium = await ensureChromium();
  const result = join(RESULTS, "playwright.json");
  const { code } = await node(
    `Browser tests on PostgreSQL (${chromium})`,
    "@playwright/test/cli.js",
    ["test", "--config=tests/playwright.config.ts"],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: result },
  );
  return readPlaywright(result, code);
}

function node(title, binary, args, env) {
  return loudStep(title, process.execPath, [join(ROOT, "node_modules", binary), ...args], { env });
}
