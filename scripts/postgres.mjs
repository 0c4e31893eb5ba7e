/**
 * A PostgreSQL server for tests: Debian's programs, on a port and a folder of its own. It refuses to run as root, so root
 * starts it as the user `postgres`. A server that the package itself starts is left alone.
 *
 * However the one who asked for it ends, by Ctrl-C or killed, a keeper stops the server and deletes its folder.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { administratorPrefix, installPackagesOfDebian, installsPackages } from "./debian.mjs";
import { StepFailure } from "./steps.mjs";

const VERSIONS = "/usr/lib/postgresql";
const OLDEST = 15;
const ADVICE = "install it from your system's packages, such as `apt-get install postgresql`";

/** In memory where there is room for it. */
const MEMORY = "/dev/shm";
const ROOM_BYTES = 2 ** 30;

/** Nothing has to outlive the run. Test files run at once and have several connections each. */
const SETTINGS = [
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal"],
  ...["max_wal_senders=0", "max_wal_size=4GB", "checkpoint_timeout=1h"],
  ...["max_connections=200", "listen_addresses=127.0.0.1"],
];

/** Waits for its input to end. Signals to the one who asked for the server are none to it. */
const KEEPER = `trap "" INT TERM HUP; folder=$1; shift; read -r _; "$@" >/dev/null 2>&1; rm -rf "$folder"`;

/** The package would make a server of its own and start it. */
const SETTINGS_OF_PACKAGE = "/etc/postgresql-common/createcluster.conf";
const NO_OTHER_SERVER = `test -e "$0" || { mkdir -p "$(dirname "$0")" && echo "create_main_cluster = off" > "$0"; }`;

/** The folder of its programs, or null where there is none. */
export function findPostgres() {
  if (!existsSync(VERSIONS)) return null;
  const [newest] = readdirSync(VERSIONS)
    .map(Number)
    .filter((version) => version >= OLDEST)
    .filter((version) => existsSync(join(VERSIONS, String(version), "bin", "initdb")))
    .sort((a, b) => b - a);
  return newest === undefined ? null : join(VERSIONS, String(newest), "bin");
}

/** The folder of its programs, installed if need be; throws a StepFailure that says what to do. */
export async function ensurePostgres() {
  const found = findPostgres();
  if (found !== null) return found;
  if (!installsPackages()) throw new StepFailure(`No PostgreSQL from ${OLDEST} on: ${ADVICE}`);
  const [command, ...words] = [...administratorPrefix(), "sh", "-c", NO_OTHER_SERVER];
  spawnSync(command, [...words, SETTINGS_OF_PACKAGE], { stdio: "ignore" });
  await installPackagesOfDebian(["postgresql"]);
  const installed = findPostgres();
  if (installed === null)
    throw new StepFailure(`apt-get could not install PostgreSQL from ${OLDEST} on: ${ADVICE}`);
  return installed;
}

/** Answers the address, for `TEST_DATABASE_URL`, and how to end the server. */
export async function startPostgres() {
  const programs = await ensurePostgres();
  const folder = mkdtempSync(join(folderWithRoom(), "kusanone-postgres-"));
  const user = ownerOf(folder);
  const data = join(folder, "data");
  const program = (name, ...args) => [...user, join(programs, name), ...args];
  const stop = keep(folder, program("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"));
  const run = ([command, ...words]) => {
    const { status, stderr } = spawnSync(command, words, { encoding: "utf8", cwd: folder });
    if (status !== 0) throw new StepFailure(`PostgreSQL does not start: ${stderr}`);
  };
  const port = await freePort();
  const settings = [...SETTINGS, `port=${port}`, `unix_socket_directories=${folder}`];
  const said = settings.map((setting) => `-c ${setting}`).join(" ");
  const made = ["-U", "postgres", "--auth=trust", "--locale=C", "--encoding=UTF8", "--no-sync"];
  run(program("initdb", "-D", data, ...made));
  run(program("pg_ctl", "-D", data, "-l", join(folder, "log"), "-o", said, "-w", "start"));
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** A process in a session of its own, which acts once we let go of it or are no more. */
function keep(folder, stopping) {
  const words = ["-c", KEEPER, "sh", folder, ...stopping];
  const keeper = spawn("sh", words, { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  keeper.unref();
  keeper.stdin.unref();
  return async () => {
    keeper.ref();
    keeper.stdin.end();
    if (keeper.exitCode === null) await once(keeper, "exit");
  };
}

function folderWithRoom() {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ROOM_BYTES ? MEMORY : tmpdir();
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
