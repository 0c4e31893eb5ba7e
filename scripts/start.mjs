/**
 * `npm start`: set-up, then the server, until it is stopped.
 *
 * The server shares our process group and terminal. A signal sent to this process alone is passed on, and
 * the server's exit code becomes ours.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { buildSources, installPackages, orOneLine } from "./set-up.mjs";
import { ROOT } from "./steps.mjs";

await orOneLine(async () => {
  await installPackages();
  await buildSources();
  serve();
});

function serve() {
  const server = spawn(process.execPath, [join(ROOT, "build", "server", "index.js")], {
    cwd: ROOT,
    env: { NODE_ENV: "production", ...process.env },
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => server.kill(signal));
  }
  server.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
