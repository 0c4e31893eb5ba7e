/**
 * The version of the code: one hash over the names and contents of the sources that the server is built from, so that a
 * frozen report can say what counted it. Two machines at one commit have the same, whether they have git or not.
 *
 * Where git knows the files, those that it tracks are asked, so that what lies about on a desk changes nothing.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { BUILD_SOURCES } from "./stamps.mjs";
import { ROOT } from "./steps.mjs";

export function codeVersion(root = ROOT) {
  const hash = createHash("sha256");
  for (const name of sourceFiles(root))
    hash
      .update(`${name}\0`)
      .update(withoutReturns(readFileSync(join(root, name))))
      .update("\0");
  return hash.digest("hex");
}

/** In one order on every machine. */
export function sourceFiles(root = ROOT) {
  const tracked = trackedFiles(root).filter((name) => existsSync(join(root, name)));
  const names = tracked.length > 0 ? tracked : BUILD_SOURCES.flatMap((name) => filesIn(root, name));
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** None where there is no git, or where this folder is none of its. */
function trackedFiles(root) {
  try {
    const command = ["ls-files", "-z", "--", ...BUILD_SOURCES];
    const listed = execFileSync("git", command, {
      ...{ cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
      maxBuffer: 64 * 1024 * 1024,
    });
    return listed.split("\0").filter((name) => name !== "");
  } catch {
    return [];
  }
}

function filesIn(root, name) {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path).flatMap((entry) => filesIn(root, `${name}/${entry}`));
}

/** Git may write the lines of texts as the machine does; what has a zero byte is no text. */
function withoutReturns(content) {
  if (content.includes(0)) return content;
  return content.toString("latin1").replaceAll("\r\n", "\n");
}
