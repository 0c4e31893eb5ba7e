/** The documents say what is there: what is printed from the code is up to date, and every path they name exists. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { tablesOf } from "../support/doc-tables";
import { addressOf } from "./map-of-the-house";
import { ROOMS } from "./rooms";
import { listSourceFiles } from "./source-files";
import { writtenDocs } from "./written-docs";

const documents = listSourceFiles(["app", "db", "docs", "seeds", "tests"], [".md"]).map(
  ({ path }) => path,
);

test.each(writtenDocs())("$path is what `npm run docs` writes", ({ path, text }) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

test.each(documents)("every path that %s names exists", (document) => {
  const text = readFileSync(document, "utf8");
  const missing = [
    ...namedIn(text).filter((path) => !bases(document).some((base) => existsIn(base, path))),
    ...linkedIn(text).filter((path) => !existsSync(join(dirname(document), path))),
  ];
  expect(missing).toEqual([]);
});

test("each decision has a day, a status and a price, and they stand in order", () => {
  const decisions = readFileSync("docs/decisions.md", "utf8").split(/^## /m).slice(1);
  const days = decisions.map((text) => text.slice(0, "2026-11-21".length));
  expect(days).toEqual([...days].sort());
  const incomplete = decisions.filter(
    (text) =>
      !/^\d{4}-\d\d-\d\d: .+\n\n(Stands|Taken back)\b/.test(text) || !/\bPrice:\s/.test(text),
  );
  expect(incomplete).toEqual([]);
});

test("words.md has a line for each room", () => {
  const rooms = tablesOf(readFileSync("docs/words.md", "utf8")).find(
    ({ columns }) => columns[0] === "room",
  );
  const named = rooms?.rows.map(([room = ""]) => room.replaceAll("`", ""));
  expect(named).toEqual([...ROOMS].sort());
});

test.each([
  ["_map._index.tsx", "/"],
  ["events.$eventId._index.tsx", "/events/:eventId"],
  ["reports.$year[.]csv.ts", "/reports/:year.csv"],
  ["settings_.inbox.tsx", "/settings/inbox"],
  ["$.tsx", "/*"],
])("the route %s answers at %s", (name, address) => {
  expect(addressOf(name)).toBe(address);
});

/** Files and folders in backquotes: with a slash or an ending, and nothing that a path has not. */
function namedIn(text: string): string[] {
  return Array.from(
    text.matchAll(/`([\w@.$-]+(?:\/[\w.$-]*)+|[\w.$-]+\.(?:tsx?|md|json|csv|sql))`/g),
    ([, path = ""]) => path,
  );
}

function linkedIn(text: string): string[] {
  return Array.from(text.matchAll(/\]\(([^):#]+)\)/g), ([, path = ""]) => path);
}

/** A document of a folder may speak of what is in it; one of docs/ and tests/ names everything from the top. */
function bases(document: string): string[] {
  const folder = dirname(document);
  return folder === "docs" ? ["."] : [".", folder];
}

function existsIn(base: string, path: string): boolean {
  return existsSync(join(base, path));
}
