/** The lists of the architecture tests name only what exists, and package.json what has a home. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DB_FILES, DOMAIN_PACKAGES, ENTRIES, LAYERS, layerOf, PACKAGE_HOMES } from "./layers";
import { FLOORS_WITH_ROOMS } from "./rooms";
import { GENERATED, listSourceFiles } from "./source-files";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/** Packages of developers that stand in a layer of the app: one writes the migrations. */
const HOMED_TOOLS = ["drizzle-kit"];

test("every dependency has a home, and every home is one of a dependency", () => {
  const wanted = [...Object.keys(dependencies), ...HOMED_TOOLS];
  expect(Object.keys(PACKAGE_HOMES).sort()).toEqual(wanted.sort());
  expect(HOMED_TOOLS.filter((name) => !(name in devDependencies))).toEqual([]);
});

test("homes and imports are layers, and a package of the domain lives there", () => {
  const named = [
    ...Object.values(PACKAGE_HOMES).flat(),
    ...Object.values(LAYERS).flatMap(({ imports, types = [] }) => [...imports, ...types]),
  ];
  expect(named.filter((name) => !(name in LAYERS))).toEqual([]);
  expect(DOMAIN_PACKAGES.filter((name) => !PACKAGE_HOMES[name]?.includes("domain"))).toEqual([]);
});

test("every layer has files", () => {
  const files = listSourceFiles(["app", "db", "seeds"], [".ts", ".tsx", ".css"]);
  const filled = new Set(files.map(({ path }) => layerOf(path)));
  expect(Object.keys(LAYERS).filter((name) => !filled.has(name))).toEqual([]);
});

test("entries, files of the database and floors exist", () => {
  const named = [
    ...ENTRIES,
    ...Object.keys(DB_FILES).map((path) => `${path}.ts`),
    ...FLOORS_WITH_ROOMS,
  ];
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test("what is generated is kept out of the repository", () => {
  const ignored = readFileSync(".gitignore", "utf8").split("\n");
  expect(GENERATED.filter((folder) => !ignored.includes(`${folder}/`))).toEqual([]);
});
