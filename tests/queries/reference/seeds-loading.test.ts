/** Loading the seeds into a real database: once, again, changed, and after users have worked on them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { type Database, openDatabase } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { listEvents } from "~db/queries/event/event-list";
import { replaceEvent } from "~db/queries/event/event-rows";
import { listSeededEvents } from "~db/queries/event/seeded-events";
import { findPlanBook } from "~db/queries/plan/plans";
import { listOrganisers } from "~db/queries/reference/organisers";
import { occurrences } from "~db/schema/events";
import { observations } from "~db/schema/observations";
import {
  areaFacts,
  jurisdictions,
  kinds,
  places,
  publishedTotals,
  seedFiles,
  states,
} from "~db/schema/reference";
import { loadDocumentedEvents } from "~seeds/load-documented-events";
import { loadReference } from "~seeds/load-reference";

const NAMES = [
  ...["states.csv", "counties.csv", "organisers.csv", "jurisdictions.csv", "plans.json"],
  ...["kinds.csv", "places.csv", "places-ja.csv", "published-totals.csv", "area-facts.csv"],
  "documented-events.json",
];

/** Seeds and a database that has loaded them: each test starts from a copy. */
let loaded: string;
let root: string;
let folder: string;
let db: Database;
let lines: string[] = [];

beforeAll(async () => {
  loaded = mkdtempSync(join(tmpdir(), "kusanone-seeds-"));
  folder = join(loaded, "seeds");
  for (const name of NAMES) cpSync(join("seeds", name), join(folder, name));
  // A few towns are enough here; the whole gazetteer is checked with the files.
  change("places.csv", (text) =>
    text
      .split("\n")
      .filter((line, n) => n === 0 || DOCUMENTED_TOWNS.test(line))
      .join("\n"),
  );
  db = openDatabase(join(loaded, "data"));
  await load();
  db.close();
});
afterAll(() => rmSync(loaded, { recursive: true, force: true }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "kusanone-seeds-"));
  cpSync(loaded, root, { recursive: true });
  folder = join(root, "seeds");
  db = openDatabase(join(root, "data"));
  lines = [];
});
afterEach(() => {
  db.close();
  rmSync(root, { recursive: true, force: true });
});

const DOCUMENTED_TOWNS =
  /^(4221552|4264617|4910713|4140963|5586437|5263045|5278083|4256038|4259418|4866263|4850751|5780993|5746545),/;

const log = (line: string) => lines.push(line);

async function load() {
  await loadReference(db, log, folder);
  await loadDocumentedEvents(db, log, folder);
}

function change(name: string, edit: (text: string) => string) {
  const path = join(folder, name);
  const before = readFileSync(path, "utf8");
  const after = edit(before);
  expect(after, `${name} was to change`).not.toBe(before);
  writeFileSync(path, after);
}

async function seeded(key: string) {
  const found = (await listSeededEvents(db.read)).find((event) => event.key === key);
  if (found === undefined) throw new Error(`No documented event ${key}`);
  const stored = await findEvent(db.read, found.id);
  if (stored === null) throw new Error(`No event ${found.id}`);
  return stored;
}

async function editTitle(key: string, ja: string) {
  const { id, draft, revision } = await seeded(key);
  const edited = { ...draft, title: { ...draft.title, ja } };
  await db.write((tx) =>
    replaceEvent(tx, id, edited, { userId: null, at: new Date(), revision: revision + 1 }),
  );
}

const everything = async () => ({
  states: await db.read.select().from(states),
  jurisdictions: await db.read.select().from(jurisdictions),
  plans: await findPlanBook(db.read),
  facts: await db.read.select().from(areaFacts),
  seedFiles: await db.read.select().from(seedFiles),
  occurrences: await db.read.select().from(occurrences),
});

test("a first load fills every table and notes each file", async () => {
  expect(await db.read.$count(states)).toBe(56);
  expect(await db.read.$count(kinds)).toBe(24);
  expect(await db.read.$count(publishedTotals)).toBe(3);
  expect(await db.read.$count(places)).toBe(13);
  expect(await listSeededEvents(db.read)).toHaveLength(15);
  expect((await db.read.select().from(seedFiles)).map(({ name }) => name).sort()).toEqual(
    [...NAMES].sort(),
  );
});

test("loading twice changes nothing and reads nothing", async () => {
  const before = await everything();
  lines = [];
  await load();
  expect(lines).toEqual([]);
  expect(await everything()).toEqual(before);
});

test("N7 documented events stand under the plan of 2017, held, without tags or observations", async () => {
  for (const { key } of await listSeededEvents(db.read)) {
    const { plan, draft, source, mark } = await seeded(key);
    // July 2017 holds the day the first plan was adopted: what is not known to come after it comes before.
    const governing = key === "2017-teachers" ? null : "2017";
    expect([key, plan, draft.tags]).toEqual([key, governing, []]);
    expect(draft.occurrences.map(({ outcome }) => outcome)).toEqual(
      draft.occurrences.map(() => "held"),
    );
    expect(source && mark).toBeTruthy();
  }
  expect(await db.read.$count(observations)).toBe(0);
});

test("N7 every version offers its own terms and those it carries over", async () => {
  const book = await findPlanBook(db.read);
  const offers = (id: string) => [
    ...(book.versions.find((version) => version.id === id)?.offers ?? []),
  ];
  expect(offers("2017")).toHaveLength(7);
  expect(offers("2.0")).toEqual([]);
  expect(offers("3.0")).toHaveLength(10);
  expect(offers("4.0")).toHaveLength(13);
});

test("a changed file is stored again, the others are not read", async () => {
  change("area-facts.csv", (text) => text.replace(",973800,", ",973801,"));
  lines = [];
  await load();
  expect(lines).toEqual(["area-facts.csv: 72 rows"]);
  const values = (await db.read.select().from(areaFacts)).map(({ value }) => value);
  expect(values).toContain(973801);
  expect(values).not.toContain(973800);
});

test("a mission may come in between: positions move", async () => {
  change("organisers.csv", (text) => {
    const [header = "", ...rows] = text.trimEnd().split("\n");
    const moved = rows.map((row) =>
      row.replace(
        /^([a-z]+),([a-z]+),(\d+),/,
        (_, slug, type, position) => `${slug},${type},${Number(position) + 1},`,
      ),
    );
    return [
      header,
      "dallas,mission,1,在ダラス,Dallas,ダラス,Dallas,Dallas,TX,32.8,-96.8,America/Chicago,,test,inferred",
      ...moved,
      "",
    ].join("\n");
  });
  await load();
  expect((await listOrganisers(db.read)).slice(0, 2).map(({ slug }) => slug)).toEqual([
    "dallas",
    "us",
  ]);
});

test("a dropped row goes when nothing refers to it and stays when something does", async () => {
  change("kinds.csv", (text) =>
    text
      .split("\n")
      .filter((line) => !/^(jet|caravan),/.test(line))
      .join("\n"),
  );
  lines = [];
  await load();
  const codes = (await db.read.select().from(kinds)).map(({ code }) => code);
  expect(codes).not.toContain("jet");
  expect(codes).toContain("caravan");
  expect(lines.join("\n")).toContain("kinds.csv: 1 rows are no longer in the file but stay");
});

test("a malformed row names file, row and column, and nothing of the load stays", async () => {
  change("area-facts.csv", (text) => text.replace(",973800,", ",973801,"));
  change("published-totals.csv", (text) => text.replace(",337,", ",many,"));
  await expect(load()).rejects.toThrow(
    'seeds/published-totals.csv, row 4, column "events": "many" is not a number',
  );
  expect((await db.read.select().from(areaFacts)).map(({ value }) => value)).toContain(973800);
});

test.each([
  [
    "states.csv",
    (text: string) => text.replace(",territory,", ",colony,"),
    'column "type": "colony" is none of',
  ],
  [
    "kinds.csv",
    (text: string) => text.replace("form,", "shape,"),
    'seeds/kinds.csv, row 2, column "form": is missing',
  ],
  [
    "states.csv",
    (text: string) => text.replace("AL,01,", "AL,"),
    "seeds/states.csv: Invalid Record Length",
  ],
  [
    "plans.json",
    (text: string) => text.replace("4.0:1-3", "4.0:1-4"),
    'seeds/plans.json, entry 4, terms 4, column "key"',
  ],
  ["plans.json", (text: string) => text.slice(0, -10), "seeds/plans.json: "],
])("%s is refused when it is malformed", async (name, edit, message) => {
  change(name, edit);
  await expect(load()).rejects.toThrow(message);
});

test("an untouched documented event follows its file and keeps the ids of its occurrences", async () => {
  const before = await seeded("2018-06-savannah-caravan");
  change("documented-events.json", (text) =>
    text.replace("Grassroots Caravan in Savannah, Georgia", "Caravan to Savannah"),
  );
  await load();
  const after = await seeded("2018-06-savannah-caravan");
  expect(after.draft.title.en).toBe("Caravan to Savannah");
  expect([after.id, after.revision, after.draft.occurrences.map(({ id }) => id)]).toEqual([
    before.id,
    1,
    before.draft.occurrences.map(({ id }) => id),
  ]);
});

test("a corrected row with another number of stops replaces the one that nobody has edited", async () => {
  const before = await seeded("2019-07-iowa-caravan");
  const withoutCedarRapids = (text: string) => {
    const events = JSON.parse(text) as { key: string; occurrences: unknown[] }[];
    for (const event of events)
      if (event.key === "2019-07-iowa-caravan") event.occurrences.splice(1, 1);
    return JSON.stringify(events);
  };
  change("documented-events.json", withoutCedarRapids);
  await load();
  expect((await seeded("2019-07-iowa-caravan")).draft.occurrences).toHaveLength(1);
  cpSync(join("seeds", "documented-events.json"), join(folder, "documented-events.json"));
  await load();
  const after = await seeded("2019-07-iowa-caravan");
  expect(after.draft.occurrences.map(({ place }) => place.name)).toEqual([
    "Marion",
    "Cedar Rapids",
  ]);
  expect([after.id, after.draft.occurrences[0]?.id]).toEqual([
    before.id,
    before.draft.occurrences[0]?.id,
  ]);
});

test("a documented event that a user edited survives a changed file, and is listed", async () => {
  await editTitle("2018-06-savannah-caravan", "利用者が直した題名");
  lines = [];
  change("documented-events.json", (text) =>
    text.replace("Grassroots Caravan in Savannah, Georgia", "Caravan to Savannah"),
  );
  await load();
  const { draft, revision } = await seeded("2018-06-savannah-caravan");
  expect(draft.title).toEqual({
    ja: "利用者が直した題名",
    en: "Grassroots Caravan in Savannah, Georgia",
  });
  expect(revision).toBe(2);
  expect(lines).toContain(
    "documented-events.json: 2018-06-savannah-caravan stays as its users left it",
  );
});

test("Japanese names of towns: given ones stay, the file's follow the file, and events are found by them", async () => {
  const nameOf = async (id: number) =>
    (await db.read.select().from(places)).find((place) => place.id === id);
  const MARION = 4866263;
  expect((await nameOf(4256038))?.nameJa).toBe("コロンバス");
  await db.write((tx) =>
    tx.update(places).set({ nameJa: "コロンバス市", nameJaBy: 1 }).where(eq(places.id, 4256038)),
  );
  change("places-ja.csv", (text) =>
    text.replace(/^4256038,.*\n/m, "").replace(/^4259418,[^,]+,/m, "4259418,試験の名,"),
  );
  await load();
  expect((await nameOf(4256038))?.nameJa).toBe("コロンバス市");
  expect((await nameOf(4259418))?.nameJa).toBe("試験の名");
  const found = await listEvents(db.read, { ...NO_FILTER, q: "試験の名" }, { limit: 5 });
  expect(found.rows.map(({ id }) => id)).toEqual([
    (await seeded("2018-07-seymour-schaumburg-caravan")).id,
  ]);
  expect((await nameOf(MARION))?.name).toBe("Marion");
});

test("N4 a documented event with logged attendance survives a changed file", async () => {
  const { draft } = await seeded("2018-06-savannah-caravan");
  const occurrenceId = draft.occurrences[0]?.id;
  if (occurrenceId === undefined) throw new Error("No session");
  await db.write(async (tx) => {
    await tx.insert(observations).values({
      occurrenceId,
      mode: "in-person",
      method: "estimate",
      low: 40,
      high: 50,
      openEnded: false,
      wording: "約45名",
      observedAt: new Date(),
    });
  });
  change("documented-events.json", (text) =>
    text.replace("Grassroots Caravan in Savannah, Georgia", "Caravan to Savannah"),
  );
  await load();
  expect((await seeded("2018-06-savannah-caravan")).draft.title.en).toBe(
    "Grassroots Caravan in Savannah, Georgia",
  );
  expect(await db.read.$count(observations)).toBe(1);
});

test("N7 when a version comes into force on another day, events stand under the plan of their day again", async () => {
  change("plans.json", (text) =>
    text.replace('"inForceFrom": null', '"inForceFrom": "2019-04-01"'),
  );
  await load();
  expect((await seeded("2018-06-savannah-caravan")).plan).toBe("2017");
  expect((await seeded("2019-07-iowa-caravan")).plan).toBe("2.0");
});
