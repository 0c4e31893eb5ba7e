/** The same rooms on every floor, and no circle of files or of folders. Type imports count. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { circlesOf } from "./circles";
import { FLOORS_WITH_ROOMS, ROOMS, WORDS_BESIDE_ROOMS } from "./rooms";
import { importsOf, listSourceFiles, ownPath } from "./source-files";

const FROM_HOW_MANY = 3;
const known: readonly string[] = ROOMS;
const files = listSourceFiles(["app", "db", "seeds"]);
const paths = new Set(files.map(({ path }) => path));
const graph = new Map(
  files.map(({ path, text }) => [
    path,
    new Set(importsOf(text).flatMap(({ from }) => fileOf(path, from) ?? [])),
  ]),
);

test.each(FLOORS_WITH_ROOMS)("every folder of %s is a room that the list names", (floor) => {
  const strangers = foldersOf(floor).filter((name) => !known.includes(name));
  expect(strangers).toEqual([]);
});

test("the list names each room once", () => {
  expect([...ROOMS].sort()).toEqual([...new Set<string>(ROOMS)].sort());
});

test("a folder of app and db is a subject of three files at least", () => {
  const small = FLOORS_WITH_ROOMS.filter((floor) => !floor.startsWith("tests/")).flatMap((floor) =>
    foldersOf(floor)
      .map((room) => join(floor, room))
      .filter((folder) => readdirSync(folder).length < FROM_HOW_MANY),
  );
  expect(small).toEqual([]);
});

test("a room of the tests is one of the floor that it proves", () => {
  const floors = {
    "tests/domain": ["app/domain", "app/map"],
    "tests/operations": ["app/operations"],
    "tests/queries": ["db/queries", "app/reports"],
  };
  const strangers = Object.entries(floors).flatMap(([tests, proved]) => {
    const rooms = proved.flatMap(foldersOf);
    return foldersOf(tests)
      .filter((room) => !rooms.includes(room))
      .map((room) => join(tests, room));
  });
  expect(strangers).toEqual([]);
});

test("no file lies flat on a floor that has a room of its first word", () => {
  const astray = FLOORS_WITH_ROOMS.flatMap((floor) => {
    const rooms = new Set(foldersOf(floor));
    return readdirSync(floor)
      .filter((name) => rooms.has(basename(name).split(/[-.]/)[0] ?? "") && !rooms.has(name))
      .map((name) => join(floor, name));
  });
  expect(astray).toEqual([]);
});

test("a style sheet and a text that lies flat begin with the word of their room", () => {
  const named = [
    ...readdirSync("app/styles").map((name) => join("app/styles", name)),
    ...readdirSync("app/i18n")
      .filter((name) => name.endsWith("-text.ts") && name !== "use-text.ts")
      .map((name) => join("app/i18n", name)),
  ];
  const words = [...known, ...WORDS_BESIDE_ROOMS];
  const astray = named.filter((path) => !words.includes(basename(path).split(/[-.]/)[0] ?? ""));
  expect(astray).toEqual([]);
});

test("no circle of files", () => {
  expect(circlesOf(graph)).toEqual([]);
});

test("no circle of folders", () => {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of graph) {
    const from = dirname(path);
    const into = folders.get(from) ?? new Set();
    for (const target of targets) if (dirname(target) !== from) into.add(dirname(target));
    folders.set(from, into);
  }
  expect(circlesOf(folders)).toEqual([]);
});

test("a circle is found, whatever hangs on it", () => {
  const drawn = new Map(
    Object.entries({ a: ["b"], b: ["c"], c: ["a", "d"], d: ["e"], e: [] }).map(
      ([node, next]) => [node, new Set(next)] as const,
    ),
  );
  expect(circlesOf(drawn)).toEqual([["a", "b", "c"]]);
});

function foldersOf(floor: string): string[] {
  return readdirSync(floor, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The file in the project that an import means, or null for a package, a style sheet or data. */
function fileOf(importer: string, from: string): string | null {
  const path = ownPath(importer, from);
  if (path === null) return null;
  return [path, `${path}.ts`, `${path}.tsx`].find((each) => paths.has(each)) ?? null;
}
