/** A changed seed file in an installation that people have worked on: what follows the file and what stays theirs. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { listEvents } from "~db/queries/event/event-list";
import { replaceEvent } from "~db/queries/event/event-rows";
import { observations } from "~db/schema/observations";
import { places } from "~db/schema/reference";
import { loadedSeeds } from "../../support/loaded-seeds";

const seeds = loadedSeeds();
const { load, change, seeded } = seeds;

async function editTitle(key: string, ja: string) {
  const { id, draft, revision } = await seeded(key);
  const edited = { ...draft, title: { ...draft.title, ja } };
  await seeds.db.write((tx) =>
    replaceEvent(tx, id, edited, { userId: null, at: new Date(), revision: revision + 1 }),
  );
}

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
  seeds.copyAgain("documented-events.json");
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
  seeds.lines.length = 0;
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
  expect(seeds.lines).toContain(
    "documented-events.json: 2018-06-savannah-caravan stays as its users left it",
  );
});

test("Japanese names of towns: given ones stay, the file's follow the file, and events are found by them", async () => {
  const nameOf = async (id: number) =>
    (await seeds.db.read.select().from(places)).find((place) => place.id === id);
  const MARION = 4866263;
  expect((await nameOf(4256038))?.nameJa).toBe("コロンバス");
  await seeds.db.write((tx) =>
    tx.update(places).set({ nameJa: "コロンバス市", nameJaBy: 1 }).where(eq(places.id, 4256038)),
  );
  change("places-ja.csv", (text) =>
    text.replace(/^4256038,.*\n/m, "").replace(/^4259418,[^,]+,/m, "4259418,試験の名,"),
  );
  await load();
  expect((await nameOf(4256038))?.nameJa).toBe("コロンバス市");
  expect((await nameOf(4259418))?.nameJa).toBe("試験の名");
  const found = await listEvents(seeds.db.read, { ...NO_FILTER, q: "試験の名" }, { limit: 5 });
  expect(found.rows.map(({ id }) => id)).toEqual([
    (await seeded("2018-07-seymour-schaumburg-caravan")).id,
  ]);
  expect((await nameOf(MARION))?.name).toBe("Marion");
});

test("N4 a documented event with logged attendance survives a changed file", async () => {
  const { draft } = await seeded("2018-06-savannah-caravan");
  const occurrenceId = draft.occurrences[0]?.id;
  if (occurrenceId === undefined) throw new Error("No session");
  await seeds.db.write(async (tx) => {
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
  expect(await seeds.db.read.$count(observations)).toBe(1);
});

test("N7 when a version comes into force on another day, events stand under the plan of their day again", async () => {
  change("plans.json", (text) =>
    text.replace('"inForceFrom": null', '"inForceFrom": "2019-04-01"'),
  );
  await load();
  expect((await seeded("2018-06-savannah-caravan")).plan).toBe("2017");
  expect((await seeded("2019-07-iowa-caravan")).plan).toBe("2.0");
});
