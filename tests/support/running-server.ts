/**
 * A real server process for tests: the build, a folder of its own, a port of its own.
 *
 * It is ready when it prints its one line, whose address it answers under; with a token in it while nobody
 * has become administrator.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { DEV_ARGUMENTS, SERVER_ARGUMENTS } from "../../scripts/server-arguments.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type RunningServer = {
  url: string;
  /** The address printed at start: the welcome page while nobody is administrator. */
  printedUrl: string;
  process: ChildProcess;
  /** Everything written to standard output so far. */
  output(): string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

type Ended = { exitCode: number | null; stdout: string; stderr: string };
type Environment = Record<string, string>;

/** Starts the built server; rejects with what it said when it ends instead. */
export async function startServer(
  folder: string,
  environment: Environment = {},
): Promise<RunningServer> {
  return whenListening(spawnServer({ KUSANONE_DATA: folder, PORT: "0", ...environment }));
}

/** Starts the development server on the sources in `root`. */
export async function startSources(root: string, folder: string): Promise<RunningServer> {
  const environment = { KUSANONE_DATA: folder, PORT: "0", NODE_ENV: "development" };
  return whenListening(spawnServer(environment, { args: DEV_ARGUMENTS, root }));
}

async function whenListening(child: ChildProcess): Promise<RunningServer> {
  const errors: string[] = [];
  const lines: string[] = [];
  child.stderr?.on("data", (chunk) => errors.push(String(chunk)));
  const printedUrl = await new Promise<string>((resolve, reject) => {
    if (child.stdout === null) throw new Error("The server has no output");
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      const match = /^(?:Sign in|Open): (http\S+)$/.exec(line);
      if (match?.[1] !== undefined) resolve(match[1]);
    });
    child.once("exit", (code) =>
      reject(new Error(`The server ended with ${code}: ${errors.join("")}`)),
    );
  });
  return {
    url: `http://localhost:${portIn(lines)}`,
    printedUrl,
    process: child,
    output: () => lines.join("\n"),
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      await once(child, "exit");
      return child.exitCode;
    },
  };
}

/** The printed address is the public one; where the process really listens stands in its log. */
function portIn(lines: string[]): number {
  const listening = lines.find((line) => line.includes('"msg":"listening"'));
  if (listening === undefined) throw new Error("The server did not log where it listens");
  return JSON.parse(listening).port;
}

/** Runs a server that is expected to refuse to start, to its end. */
export async function runUntilRefused(
  environment: Environment,
  { uid, descriptors }: { uid?: number; descriptors?: number } = {},
): Promise<Ended> {
  const child = spawnServer(environment, { uid, descriptors });
  const output = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => (output.stdout += chunk));
  child.stderr?.on("data", (chunk) => (output.stderr += chunk));
  await once(child, "close");
  return { exitCode: child.exitCode, ...output };
}

type Spawned = { args?: string[]; root?: string; uid?: number; descriptors?: number };

/** `uid`: the account it runs under, for tests that run as root. `descriptors`: how many files it may open. */
function spawnServer(
  environment: Environment,
  { args = SERVER_ARGUMENTS, root = ROOT, uid, descriptors }: Spawned = {},
): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(KUSANONE_.*|TILE_.*|PORT|HOST|ORIGIN|NODE_ENV)$/.test(name),
  );
  const limited = ["-c", `ulimit -n ${descriptors}; exec "$0" "$@"`, process.execPath, ...args];
  const [command, words] = descriptors ? ["sh", limited] : [process.execPath, args];
  const child = spawn(command, words, {
    cwd: root,
    uid,
    env: { ...Object.fromEntries(inherited), NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A test that fails half-way stops nothing; no server outlives the run.
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}
