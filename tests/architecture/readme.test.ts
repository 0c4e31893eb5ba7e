/**
 * The README says what is there, and what is there is in the README.
 *
 * Scripts, top folders and settings are compared both ways, so neither can drift.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const LOCAL_FOLDERS = ["node_modules", "build", "data"];

test("names every npm script that exists, and no other", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = Array.from(
    readme.matchAll(/`npm (?:run )?([a-z:-]+)(?: [^`]*)?`/g),
    ([, name = ""]) => name,
  );
  const own = named.filter((name) => name !== "ci" && name !== "install");
  expect(new Set(own)).toEqual(new Set(Object.keys(scripts)));
});

test("maps every top folder that exists, and no other", () => {
  const folders = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .filter((name) => !LOCAL_FOLDERS.includes(name));
  const named = Array.from(
    section("Where things are").matchAll(/^\| `(\w+)\/`/gm),
    ([, name = ""]) => name,
  );
  expect(new Set(named)).toEqual(new Set(folders));
});

test("lists every setting that is read, and no other", () => {
  const source = readFileSync("app/http/settings.server.ts", "utf8");
  const read = Array.from(
    source.matchAll(/\(environment, "([A-Z_]+)"\)/g),
    ([, name = ""]) => name,
  );
  const named = Array.from(
    section("Settings").matchAll(/^\| `([A-Z_]+)`/gm),
    ([, name = ""]) => name,
  );
  expect(new Set(named)).toEqual(new Set(read));
});

test("points only to files that exist", () => {
  const paths = Array.from(
    readme.matchAll(/`((?:app|db|public|scripts|seeds|tests)\/[\w./$-]+)`/g),
    ([, path = ""]) => path,
  );
  const links = Array.from(readme.matchAll(/\]\(([^):#]+)\)/g), ([, path = ""]) => path);
  expect([...paths, ...links].filter((path) => !existsSync(path))).toEqual([]);
});

function section(title: string): string {
  const [, after = ""] = readme.split(`## ${title}\n`);
  return after.split("\n## ")[0] ?? "";
}
