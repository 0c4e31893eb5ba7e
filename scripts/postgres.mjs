/**
 * A PostgreSQL server for tests: Debian's, on a port and a folder of its own, gone when the tests are done. The server that
 * the package itself starts is left alone. It refuses to run as root, so root starts it as the user `postgres`.
 */
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StepFailure } from "./steps.mjs";

const VERSIONS = "/usr/lib/postgresql";
const OLDEST = 15;
/** Test files run at once and have several connections each. No write waits for the disk. */
const SETTINGS = ["fsync=off", "max_connections=200", "listen_addresses=127.0.0.1"];
const ADVICE = "install it from your system's packages, such as `apt-get install postgresql`";

/** The folder of its programs, or null where there is none. */
export function findPostgres() {
  if (!existsSync(VERSIONS)) return null;
  const [newest] = readdirSync(VERSIONS)
    .map(Number)
    .filter((version) => version >= OLDEST)
    .sort((a, b) => b - a);
  return newest === undefined ? null : join(VERSIONS, String(newest), "bin");
}

/** Answers the address, for `TEST_DATABASE_URL`, and how to end the server. */
export async function startPostgres() {
  const programs = findPostgres();
  if (programs === null) throw new StepFailure(`No PostgreSQL from ${OLDEST} on: ${ADVICE}`);
  const folder = mkdtempSync(join(tmpdir(), "kusanone-postgres-"));
  const user = ownerOf(folder);
  const run = (program, ...args) => {
    const [command, ...words] = [...user, join(programs, program), ...args];
    const { status, stderr } = spawnSync(command, words, { encoding: "utf8", cwd: folder });
    if (status !== 0) throw new StepFailure(`PostgreSQL does not start (${program}): ${stderr}`);
  };
  const data = join(folder, "data");
  const port = await freePort();
  const settings = [...SETTINGS, `port=${port}`, `unix_socket_directories=${folder}`];
  run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--locale=C", "--encoding=UTF8");
  const words = settings.map((setting) => `-c ${setting}`).join(" ");
  run("pg_ctl", "-D", data, "-l", join(folder, "log"), "-o", words, "-w", "start");
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What to put before a command, so that the server does not run as root; the folder is then the other user's. */
function ownerOf(folder) {
  if (process.getuid?.() !== 0) return [];
  const idOf = (kind) => Number(spawnSync("id", [kind, "postgres"], { encoding: "utf8" }).stdout);
  chownSync(folder, idOf("-u"), idOf("-g"));
  return ["runuser", "-u", "postgres", "--"];
}

function freePort() {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
