/**
 * Running one step of the set-up and showing what it does and for how long.
 *
 * A quiet step keeps its output in the log and shows one line with the seconds (ticking on a terminal, a
 * sign of life every 15 s elsewhere); a loud step, such as the tests, writes straight to the screen.
 */
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LOG = join(ROOT, ".cache", "set-up.log");
export const LOG_NAME = relative(ROOT, LOG);

const SIGN_OF_LIFE_MS = 15_000;

/** A failure the user can act on: its message is the one line that is shown. */
export class StepFailure extends Error {}

/** Starts an empty log; a checkout that cannot be written to is refused here, before anything else fails. */
export function openLog() {
  try {
    mkdirSync(dirname(LOG), { recursive: true });
    writeFileSync(LOG, `${new Date().toISOString()} Node ${process.version} ${process.platform}\n`);
  } catch (error) {
    throw new StepFailure(`The project folder is not writable (${error.code}): ${ROOT}`);
  }
}

/**
 * Runs a command quietly and answers `{ code, output, seconds }`; it does not throw when the command fails.
 */
export async function quietStep(title, command, args, { env = {} } = {}) {
  const clock = startClock(title);
  appendFileSync(LOG, `\n$ ${command} ${args.join(" ")}\n`);
  const result = await run(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  appendFileSync(LOG, `${result.output}\n[exit ${result.code}]\n`);
  clock.stop(result.code === 0 ? "done" : "failed");
  return { ...result, seconds: clock.seconds() };
}

/** Runs a command with its output on the screen; answers `{ code, seconds }`. */
export async function loudStep(title, command, args, { env = {} } = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const started = performance.now();
  const { code } = await run(command, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `== ${title}: ${code === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s\n`,
  );
  return { code, seconds };
}

/** Runs a command and shows its output only when it fails; answers whether it passed. */
export async function keptStep(title, command, args, { env = {} } = {}) {
  const started = performance.now();
  const { code, output } = await run(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) process.stdout.write(output);
  process.stdout.write(`== ${title}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s\n`);
  return code === 0;
}

function run(command, args, { env = {}, stdio }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio,
      shell: process.platform === "win32",
    });
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function startClock(title) {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const onTerminal = process.stdout.isTTY === true;
  const show = () => {
    if (onTerminal) process.stdout.write(`\r  ${title} … ${seconds().toFixed(0)} s`);
    else process.stdout.write(`  ${title} … still working, ${seconds().toFixed(0)} s\n`);
  };
  if (onTerminal) show();
  else process.stdout.write(`  ${title} …\n`);
  const timer = setInterval(show, onTerminal ? 1000 : SIGN_OF_LIFE_MS);
  return {
    seconds,
    stop(outcome) {
      clearInterval(timer);
      const line = `  ${title}: ${outcome} in ${seconds().toFixed(1)} s`;
      process.stdout.write(onTerminal ? `\r${line.padEnd(60)}\n` : `${line}\n`);
    },
  };
}
