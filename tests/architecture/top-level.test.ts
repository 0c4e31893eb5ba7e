/**
 * At the top of the repository lies what the README names and what tools insist on finding there, and nothing else.
 *
 * Whatever Git tracks or would track counts. A copy without Git is looked at as it lies.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { expect, test } from "vitest";

/** A file that tools look for at the top, and only there. */
const FILES = [
  ".gitignore",
  "README.md",
  "package-lock.json",
  "package.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** What continuous integration runs; the other folders are those of the README. */
const HIDDEN_FOLDERS = [".ci"];

/** Text, and what a browser shows: no packages, archives or programs. */
const KINDS = [
  ...[".css", ".csv", ".js", ".json", ".md", ".mjs", ".png", ".sql", ".svg", ".ts", ".tsx"],
  ".woff2",
];

const NAMED_SO = [".ci/run", ".gitignore"];

const paths = keptPaths();

test("every file at the top is one of the list", () => {
  expect(paths.filter((path) => !path.includes("/")).sort()).toEqual([...FILES].sort());
});

test("every folder at the top is one that the README names", () => {
  const readme = readFileSync("README.md", "utf8");
  const named = Array.from(readme.matchAll(/^\| `(\w+)\/`/gm), ([, name = ""]) => name);
  const folders = paths.filter((path) => path.includes("/")).map((path) => path.split("/")[0]);
  expect([...new Set(folders)].sort()).toEqual([...named, ...HIDDEN_FOLDERS].sort());
});

test("every file is of a kind that a person reads or a browser shows", () => {
  const strange = paths.filter(
    (path) => !KINDS.includes(extname(path)) && !NAMED_SO.includes(path),
  );
  expect(strange).toEqual([]);
});

function keptPaths(): string[] {
  const asked = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const { status, stdout } = spawnSync("git", asked, { encoding: "utf8" });
  if (existsSync(".git") && status === 0)
    return stdout.split("\0").filter((path) => path !== "" && existsSync(path));
  const left = readFileSync(".gitignore", "utf8").split("\n");
  return readdirSync(".", { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === ".git" || left.includes(`${entry.name}/`)) return [];
    if (!entry.isDirectory()) return [entry.name];
    return readdirSync(entry.name, { recursive: true, withFileTypes: true })
      .filter((inner) => inner.isFile() && !inner.parentPath.includes(".results"))
      .map((inner) => `${inner.parentPath}/${inner.name}`);
  });
}
