/** docs/map.md: which rooms stand on which floor, and what each address reads, writes and draws. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { compareText } from "~/domain/day/calendar-date";
import { FLOORS_WITH_ROOMS, ROOMS } from "./rooms";
import { importsOf, listSourceFiles, ownPath, type SourceFile } from "./source-files";

const FLOORS = FLOORS_WITH_ROOMS.filter((floor) => !floor.startsWith("tests/"));
const TEST_FLOORS = FLOORS_WITH_ROOMS.filter((floor) => floor.startsWith("tests/"));
/** What a route names, in the order in which a request goes through it. */
const WAYS = ["app/pages", "app/operations", "app/components"];

export function mapOfTheHouse(): string {
  return `# Map of the house

Printed by \`npm run docs\` from the code; a test compares it. Floors are kinds of work, rooms are subjects
([words.md](words.md)): the same word on every floor.

## Rooms and floors

A number is how many files the room has on the floor, tests on all floors of \`tests/\` together. Without a link the
files lie on the floor itself: a subject becomes a folder from three files on. The last line counts the other files
that lie there.

${roomsTable()}

## Addresses

Each address with its route, what it reads (\`app/pages\`), what it writes by (\`app/operations\`), and what it draws
(\`app/components\`).

${routesTable()}
`;
}

function roomsTable(): string {
  const head = ["room", ...FLOORS.map((floor) => `[${basename(floor)}](../${floor})`), "tests"];
  const rows = [...ROOMS].sort(compareText).map((room) => {
    const cells = FLOORS.map((floor) => roomCell(floor, room));
    const tests = TEST_FLOORS.reduce((sum, floor) => sum + filesOf(floor, room).length, 0);
    return [room, ...cells, countOrNothing(tests)];
  });
  const others = [
    ...FLOORS.map(countOthers),
    TEST_FLOORS.reduce((sum, floor) => sum + countOthers(floor), 0),
  ];
  return table(head, [...rows, ["(others)", ...others.map(countOrNothing)]]);
}

function roomCell(floor: string, room: string): string {
  const files = filesOf(floor, room).length;
  return isFolder(floor, room) ? `[${files}](../${floor}/${room})` : countOrNothing(files);
}

/** Of its folder, or those on the floor itself that begin with its word. */
function filesOf(floor: string, room: string): string[] {
  if (isFolder(floor, room)) return filesIn(join(floor, room));
  return hasFolder(room) ? filesIn(floor).filter((name) => firstWord(name) === room) : [];
}

function countOthers(floor: string): number {
  const rooms = ROOMS.filter(hasFolder).map(String);
  return filesIn(floor).filter((name) => !rooms.includes(firstWord(name))).length;
}

/** A word that is no room anywhere says nothing: site-text.ts is about this site, not about a company's. */
function hasFolder(room: string): boolean {
  return FLOORS_WITH_ROOMS.some((floor) => isFolder(floor, room));
}

const firstWord = (name: string): string => name.split(/[-.]/)[0] ?? "";
const countOrNothing = (count: number): string => (count === 0 ? "" : String(count));

function isFolder(floor: string, room: string): boolean {
  return readdirSync(floor, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && entry.name === room,
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map(({ name }) => name);
}

function routesTable(): string {
  const rows = listSourceFiles(["app/routes"])
    .map((route) => ({ address: addressOf(basename(route.path)), route }))
    .sort((a, b) => compareText(a.address, b.address) || compareText(a.route.path, b.route.path))
    .map(({ address, route }) => [
      `[\`${address}\`](../${route.path})`,
      ...WAYS.map((folder) => modulesIn(route, folder).join(", ")),
    ]);
  return table(["address", "reads", "writes by", "draws"], rows);
}

/** Modules of a folder that a route imports as values, by room and name. */
function modulesIn({ path, text }: SourceFile, folder: string): string[] {
  const modules = importsOf(text)
    .filter(({ isType }) => !isType)
    .flatMap(({ from }) => ownPath(path, from) ?? [])
    .filter((target) => target.startsWith(`${folder}/`));
  return [...new Set(modules)]
    .sort(compareText)
    .map((target) => target.slice(folder.length + 1).replace(/\.server$/, ""));
}

/** The address of a route file: `events.$eventId.edit.tsx` is /events/:eventId/edit. */
export function addressOf(name: string): string {
  const parts = name
    .replace(/\.tsx?$/, "")
    .replaceAll("[.]", "\0")
    .split(".")
    .filter((part) => !part.startsWith("_"))
    .map((part) => part.replace(/_$/, "").replace(/^\$$/, "*").replace(/^\$/, ":"));
  return `/${parts.join("/").replaceAll("\0", ".")}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
