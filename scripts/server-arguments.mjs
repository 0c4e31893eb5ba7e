/** What Node is given to run the server: by `npm start`, by `npm run dev`, and by every test and measurement of them. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./steps.mjs";

/**
 * By how much, in percent, the memory of living objects may grow before Node collects: left to itself it waits for
 * more than twice as much. Pages are drawn as fast, and under load the process stays a third smaller.
 */
const GROWTH_PERCENT = 50;

export const SERVER_ARGUMENTS = [
  `--heap-growing-percent=${GROWTH_PERCENT}`,
  `--import=${pathToFileURL(join(ROOT, "scripts", "enough-descriptors.mjs"))}`,
  join(ROOT, "build", "server", "index.js"),
];

/** The sources of the folder it is started in, instead of the build: tsx reads the entry, Vite everything behind it. */
export const DEV_ARGUMENTS = ["--import=tsx", join("app", "server", "dev.ts")];
