/** Loading the seeds into a real database: once, again, and changed. */
import { expect, test } from "vitest";
import { listSeededEvents } from "~db/queries/event/seeded-events";
import { findPlanBook } from "~db/queries/plan/plans";
import { listOrganisers } from "~db/queries/reference/organisers";
import { occurrences } from "~db/schema/events";
import { areaFacts, publishedTotals } from "~db/schema/figures";
import { observations } from "~db/schema/observations";
import { jurisdictions, kinds, places, seedFiles, states } from "~db/schema/reference";
import { loadedSeeds, SEED_FILES } from "../../support/loaded-seeds";

const seeds = loadedSeeds();
const { load, change, seeded } = seeds;

const everything = async () => ({
  states: await seeds.db.read.select().from(states),
  jurisdictions: await seeds.db.read.select().from(jurisdictions),
  plans: await findPlanBook(seeds.db.read),
  facts: await seeds.db.read.select().from(areaFacts),
  seedFiles: await seeds.db.read.select().from(seedFiles),
  occurrences: await seeds.db.read.select().from(occurrences),
});

test("a first load fills every table and notes each file", async () => {
  expect(await seeds.db.read.$count(states)).toBe(56);
  expect(await seeds.db.read.$count(kinds)).toBe(24);
  expect(await seeds.db.read.$count(publishedTotals)).toBe(3);
  expect(await seeds.db.read.$count(places)).toBe(13);
  expect(await listSeededEvents(seeds.db.read)).toHaveLength(15);
  expect((await seeds.db.read.select().from(seedFiles)).map(({ name }) => name).sort()).toEqual(
    [...SEED_FILES].sort(),
  );
});

test("loading twice changes nothing and reads nothing", async () => {
  const before = await everything();
  seeds.lines.length = 0;
  await load();
  expect(seeds.lines).toEqual([]);
  expect(await everything()).toEqual(before);
});

test("N7 documented events stand under the plan of 2017, held, without tags or observations", async () => {
  for (const { key } of await listSeededEvents(seeds.db.read)) {
    const { plan, draft, source, mark } = await seeded(key);
    // July 2017 holds the day the first plan was adopted: what is not known to come after it comes before.
    const governing = key === "2017-teachers" ? null : "2017";
    expect([key, plan, draft.tags]).toEqual([key, governing, []]);
    expect(draft.occurrences.map(({ outcome }) => outcome)).toEqual(
      draft.occurrences.map(() => "held"),
    );
    expect(source && mark).toBeTruthy();
  }
  expect(await seeds.db.read.$count(observations)).toBe(0);
});

test("N7 every version offers its own terms and those it carries over", async () => {
  const book = await findPlanBook(seeds.db.read);
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
  seeds.lines.length = 0;
  await load();
  expect(seeds.lines).toEqual(["area-facts.csv: 166 rows"]);
  const values = (await seeds.db.read.select().from(areaFacts)).map(({ value }) => value);
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
  expect((await listOrganisers(seeds.db.read)).slice(0, 2).map(({ slug }) => slug)).toEqual([
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
  seeds.lines.length = 0;
  await load();
  const codes = (await seeds.db.read.select().from(kinds)).map(({ code }) => code);
  expect(codes).not.toContain("jet");
  expect(codes).toContain("caravan");
  expect(seeds.lines.join("\n")).toContain("kinds.csv: 1 rows are no longer in the file but stay");
});

test("a malformed row names file, row and column, and nothing of the load stays", async () => {
  change("area-facts.csv", (text) => text.replace(",973800,", ",973801,"));
  change("published-totals.csv", (text) => text.replace(",337,", ",many,"));
  await expect(load()).rejects.toThrow(
    'seeds/published-totals.csv, row 4, column "events": "many" is not a number',
  );
  expect((await seeds.db.read.select().from(areaFacts)).map(({ value }) => value)).toContain(
    973800,
  );
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
