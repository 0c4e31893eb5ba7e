/**
 * Set-up: the right Node, the packages of the lockfile, a build of the present sources.
 *
 * Uses only Node's own modules, because it runs before anything is installed. Each part is skipped when its
 * stamp says that nothing changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { explainBuild, explainInstall, withLog } from "./failures.mjs";
import * as stamps from "./stamps.mjs";
import { openLog, quietStep, ROOT, StepFailure } from "./steps.mjs";

/** Installs what is missing. */
export async function installPackages() {
  checkNode();
  const wanted = stamps.packagesHash();
  if (stamps.readStamp(stamps.PACKAGES_STAMP) === wanted) return;
  openLog();
  const [command, args] = npmCommand();
  const { code, output } = await quietStep(
    "Installing packages (npm ci; compiling the database driver takes about a minute)",
    command,
    [...args, "ci", "--include=dev", "--no-audit", "--no-fund"],
    { env: headersEnvironment() },
  );
  if (code !== 0) throw new StepFailure(explainInstall(output));
  checkDriver();
  stamps.writeStamp(stamps.PACKAGES_STAMP, wanted);
}

/** Builds what is stale; answers whether it built. */
export async function buildSources() {
  const wanted = stamps.buildHash();
  if (stamps.readStamp(stamps.BUILD_STAMP) === wanted) return false;
  openLog();
  stamps.removeStamp(stamps.BUILD_STAMP);
  const remix = join(ROOT, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { code, output } = await quietStep(
    "Building the application",
    process.execPath,
    [remix, "vite:build"],
    {
      env: { NODE_ENV: "production" },
    },
  );
  if (code !== 0) throw new StepFailure(explainBuild(output));
  stamps.writeStamp(stamps.BUILD_STAMP, wanted);
  return true;
}

/** Runs `work`; a StepFailure becomes its one line and exit code 1. */
export async function orOneLine(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || major === 22 || major === 24;
  if (fits) return;
  throw new StepFailure(
    `Kusanone needs Node 20.19 or a later 20, 22 or 24; this is Node ${process.versions.node}`,
  );
}

/** The npm that started us where there is one, else the one on the path. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running !== undefined && basename(running) === "npm-cli.js")
    return [process.execPath, [running]];
  return ["npm", []];
}

/**
 * Node's own headers, so that the database driver compiles without downloading them.
 * Only passed on when they are there and of this very major version.
 */
function headersEnvironment() {
  if (process.env.npm_config_nodedir) return {};
  const prefix = join(process.execPath, "..", "..");
  const header = join(prefix, "include", "node", "node_version.h");
  if (!existsSync(header)) return {};
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(header, "utf8"))?.[1];
  return major === process.versions.node.split(".")[0] ? { npm_config_nodedir: prefix } : {};
}

/** An npm that skips install scripts leaves the driver uncompiled; better said here than at the first query. */
function checkDriver() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  const { status } = spawnSync(process.execPath, ["-e", probe], { cwd: ROOT, stdio: "ignore" });
  if (status === 0) return;
  throw new StepFailure(
    withLog(
      "The database driver was not compiled: run `npm rebuild better-sqlite3 --ignore-scripts=false`",
    ),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await orOneLine(async () => {
    await installPackages();
    await buildSources();
  });
}
