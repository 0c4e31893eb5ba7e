/**
 * From the output of a failed step to the one line that says what to do.
 *
 * The order matters: a failed compilation also prints network errors (it first tries to download a ready
 * binary), so the compiler is looked for before the network.
 */
import { LOG_NAME } from "./steps.mjs";

const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/;

const INSTALL_CAUSES = [
  {
    sign: /can only install packages when your package\.json and package-lock\.json|Missing: .+ from lock file|Invalid: lock file/,
    say: () => "package-lock.json does not match package.json: run `npm install` and commit both",
  },
  {
    sign: /gyp ERR!.*(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|statusCode|bad status|response downloading)/,
    say: () =>
      "better-sqlite3 could not be compiled because Node's headers cannot be downloaded: install Node with its headers (include/node)",
  },
  {
    sign: /gyp ERR!|not found: make|g\+\+: (not found|No such file)|node-gyp rebuild/,
    say: () =>
      "better-sqlite3 could not be compiled: install a C++ compiler, make and Python 3 (Debian: apt-get install build-essential python3; macOS: xcode-select --install)",
  },
  {
    sign: NETWORK,
    say: (code) =>
      `The package registry cannot be reached (${code}): check the network or the proxy`,
  },
  {
    sign: /\b(SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\b/,
    say: (code) =>
      `The package registry's certificate is not trusted (${code}): set NODE_EXTRA_CA_CERTS`,
  },
  {
    sign: /\b(E401|E403|E404)\b/,
    say: (code) => `The package registry refuses a package (${code})`,
  },
  { sign: /\bENOSPC\b/, say: () => "The disk is full" },
  {
    sign: /\b(EACCES|EPERM|EROFS)\b/,
    say: (code) => `The project folder is not writable (${code})`,
  },
];

/** Why `npm ci` failed, in one line that names the log. */
export function explainInstall(output) {
  for (const { sign, say } of INSTALL_CAUSES) {
    const match = sign.exec(output);
    if (match !== null) return withLog(say(match[1]));
  }
  return withLog("The packages could not be installed");
}

/** Why the build failed: the first line that names an error. */
export function explainBuild(output) {
  if (/heap out of memory/.test(output)) return withLog("The build ran out of memory");
  const line = output
    .split("\n")
    .map((text) => text.trim())
    .find((text) =>
      /(Error|error|ENOENT)\b.*: |Could not (resolve|load)|is not exported by/.test(text),
    );
  return withLog(
    line === undefined ? "The build failed" : `The build failed: ${line.slice(0, 200)}`,
  );
}

export function withLog(sentence) {
  return `${sentence} (full log: ${LOG_NAME})`;
}
