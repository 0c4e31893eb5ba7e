/** The hash of the sources that count, put here when the server is built (`scripts/code-version.mjs`). */
declare const __CODE_VERSION__: string | undefined;

/** Where nothing was built, as in tests, the sources stand for themselves. */
export const CODE_VERSION: string =
  typeof __CODE_VERSION__ === "undefined" ? "not-built" : __CODE_VERSION__;
