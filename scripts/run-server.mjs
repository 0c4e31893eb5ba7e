/**
 * Running the server as a process of its own, until it is stopped.
 *
 * The server shares our process group and terminal. A signal sent to this process alone is passed on, and
 * the server's exit code becomes ours. A signal sent to npm ends npm and its shell without reaching us, so
 * under npm the end of the parent counts as SIGTERM.
 */
import { spawn } from "node:child_process";
import { ROOT } from "./steps.mjs";

const PARENT_CHECK_MS = 250;

/** Runs Node with these arguments; `mode` stands in for a NODE_ENV that is not set. */
export function runServer(args, mode) {
  const server = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { NODE_ENV: mode, ...process.env },
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => server.kill(signal));
  }
  const watch = stopWithNpm(server);
  server.on("exit", (code) => {
    clearInterval(watch);
    process.exitCode = code ?? 1;
  });
}

function stopWithNpm(server) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) server.kill("SIGTERM");
  }, PARENT_CHECK_MS);
}
