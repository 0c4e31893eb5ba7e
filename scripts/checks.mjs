/** The checks that need no build: a file below node_modules and what it is given. */
import { availableParallelism } from "node:os";

const BIOME = "@biomejs/biome/bin/biome";
const STRICTLY = ["check", "--config-path=tests/lint.json", "--error-on-warnings"];

export const LINT = [BIOME, ...STRICTLY, "."];

/** Every rule looks at one file alone, so that what has not changed need not be looked at again. */
export function lintOf(paths) {
  return [BIOME, ...STRICTLY, "--no-errors-on-unmatched", ...paths];
}

/**
 * What was found out is kept: only what changed is looked at again. Each of several checkers works out for itself what
 * all of them need, so a machine that has other work for its cores is better served by few.
 */
export const TYPES = [
  "typescript/bin/tsc",
  "--checkers",
  String(Math.min(4, Math.ceil(availableParallelism() / 2))),
  "--incremental",
  "--tsBuildInfoFile",
  ".cache/types.tsbuildinfo",
];
