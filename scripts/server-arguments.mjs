/** What Node is given to run the built server: by `npm start`, and by every test and measurement of it. */
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

/**
 * Room for young objects, in MB for each of its halves (16 by default). Pages are drawn as fast with 4, and under load
 * the process stays some 40 MB smaller.
 */
const YOUNG_MB = 4;

export const SERVER_ARGUMENTS = [
  `--max-semi-space-size=${YOUNG_MB}`,
  join(ROOT, "build", "server", "index.js"),
];
