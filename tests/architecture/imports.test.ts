/**
 * Who may import whom, and the rules of size and name that every file keeps.
 *
 * The table itself is in layers.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { DOMAIN_PACKAGES, LAYERS, layerOf, PACKAGE_HOMES } from "./layers";
import { importsOf, listSourceFiles, ownPath, type SourceFile } from "./source-files";

const everything = listSourceFiles();
const layered = everything.filter(({ path }) => /^(app|db|seeds)\//.test(path));
const MAX_LINES = 300;
const MAX_ROUTE_LINES = 80;
const BANNED_FOLDERS = ["utils", "util", "helpers", "services", "lib", "common", "shared", "misc"];

test("every folder belongs to a layer", () => {
  const homeless = layered.filter(({ path }) => layerOf(path) === null).map(({ path }) => path);
  expect(homeless).toEqual([]);
});

test("a layer imports only what the table allows", () => {
  expect(layered.flatMap(foreignImports)).toEqual([]);
});

test("packages are imported only where they live", () => {
  expect(layered.flatMap(foreignPackages)).toEqual([]);
});

test("the app leans on dependencies, never on devDependencies", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const builders = [
    ...[
      "app/routes.ts",
      "db/drizzle.config.ts",
      "db/postgres/drizzle.config.ts",
      "app/server/server-build.d.ts",
    ],
    ...["app/server/dev.ts", "app/import/source-worker.mjs", "app/server/report-source-worker.mjs"],
  ];
  expect(builders.filter((path) => !layered.some((file) => file.path === path))).toEqual([]);
  const missing = layered
    .filter(({ path }) => !builders.includes(path))
    .flatMap(({ path, text }) =>
      packagesOf(text)
        .filter(({ isType, name }) => !isType && !(name in dependencies))
        .map(({ name }) => `${path} imports ${name}`),
    );
  expect(missing).toEqual([]);
});

test("the domain does no I/O and knows no clock", () => {
  const impure = layered
    .filter(({ path }) => layerOf(path) === "domain")
    .filter(({ text }) =>
      /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bfetch\(|\bprocess\./.test(text),
    )
    .map(({ path }) => path);
  expect(impure).toEqual([]);
});

test("scripts use only Node's own modules", () => {
  const foreign = listSourceFiles(["scripts"]).flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ from }) => !from.startsWith("./") && !from.startsWith("node:"))
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(foreign).toEqual([]);
});

test("no file outgrows its limit", () => {
  const styles = readdirSync("app/styles").map((name) => `app/styles/${name}`);
  const long = [
    ...everything,
    ...styles.map((path) => ({ path, text: readFileSync(path, "utf8") })),
  ]
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(
      ({ path, lines }) => lines > (path.startsWith("app/routes/") ? MAX_ROUTE_LINES : MAX_LINES),
    )
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  expect(long).toEqual([]);
});

test("folders are named after what is in them, and there are no barrels", () => {
  const badly = everything
    .map(({ path }) => path)
    .filter(
      (path) =>
        dirname(path)
          .split("/")
          .some((part) => BANNED_FOLDERS.includes(part)) || /\/index\.tsx?$/.test(path),
    );
  expect(badly).toEqual([]);
});

function foreignImports({ path, text }: SourceFile): string[] {
  const own = layerOf(path);
  const layer = own === null ? undefined : LAYERS[own];
  if (layer === undefined) return [];
  return importsOf(text).flatMap(({ from, isType }) => {
    const target = ownPath(path, from);
    if (target === null) return [];
    const to = layerOf(target);
    const allowed =
      to === own ||
      (to !== null && (layer.imports.includes(to) || (isType && layer.types?.includes(to))));
    return allowed ? [] : [`${path} (${own}) imports ${from} (${to ?? "unknown"})`];
  });
}

function foreignPackages({ path, text }: SourceFile): string[] {
  const own = layerOf(path) ?? "";
  const names = packagesOf(text).map(({ name }) => name);
  const fromBuiltin = importsOf(text)
    .filter(({ from }) => own === "domain" && isBuiltin(from))
    .map(({ from }) => from);
  const foreign = names.filter((name) => {
    const homes = PACKAGE_HOMES[name];
    if (homes !== undefined && !homes.includes(own)) return true;
    return own === "domain" && !DOMAIN_PACKAGES.includes(name);
  });
  return [...foreign, ...fromBuiltin].map((name) => `${path} imports ${name}`);
}

function packagesOf(text: string): { name: string; isType: boolean }[] {
  return importsOf(text)
    .filter(({ from }) => !/^[.~]/.test(from) && !isBuiltin(from) && !from.startsWith("virtual:"))
    .map(({ from, isType }) => ({
      name: from.split("/", from.startsWith("@") ? 2 : 1).join("/"),
      isType,
    }));
}
