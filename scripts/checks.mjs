/** The checks that need no build: a file below node_modules and what it is given. */
export const LINT = [
  "@biomejs/biome/bin/biome",
  "check",
  "--config-path=tests/lint.json",
  "--error-on-warnings",
  ".",
];

/** What was found out is kept: only what changed is looked at again. */
export const TYPES = [
  "typescript/bin/tsc",
  "--incremental",
  "--tsBuildInfoFile",
  ".cache/types.tsbuildinfo",
];
