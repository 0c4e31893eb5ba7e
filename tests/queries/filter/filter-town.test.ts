/** A town is a condition by its number, or as people call it: what the filter's own box says names the same town again. */
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "~/domain/value/language";
import { filterText } from "~/i18n/filter/filter-text";
import { type Database, openDatabase } from "~db/client";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { places, states } from "~db/schema/reference";
import { newDataFolder } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = openDatabase(await newDataFolder());
});
afterAll(() => db.close());

const townOf = async (place: string) =>
  (await findKnownKeys(db.read, new URLSearchParams({ place }))).town;

test.each([
  ["4887398", "IL"],
  ["シカゴ", "IL"],
  ["しかご", "IL"],
  [" Ｃｈｉｃａｇｏ ", "IL"],
  ["イリノイ州シカゴ", "IL"],
  ["Springfield", "MO"],
  ["Springfield IL", "IL"],
  ["Springfield, Massachusetts", "MA"],
])("%s is the town that most people mean", async (asked, state) => {
  expect(await townOf(asked)).toMatchObject({ state });
});

test.each(["1", "", "Chicag", "Nowhere at all", "IL", "41.85_-87.65", "x".repeat(5000)])(
  "%s names none",
  async (asked) => {
    expect(await townOf(asked)).toBeNull();
  },
);

test("what stands in the box names the town that it stands for, in every state and both languages", async () => {
  const names = new Map(
    (await db.read.select().from(states)).map(({ code, nameJa, nameEn }) => [
      code,
      { ja: nameJa, en: nameEn },
    ]),
  );
  const largest = await db.read
    .select({ id: places.id })
    .from(places)
    .where(
      sql`(${places.state}, ${places.population}) in (select state, max(population) from places group by state)`,
    )
    .orderBy(places.state, places.id);
  expect(largest.length).toBeGreaterThan(50);
  for (const { id } of largest) {
    const town = await townOf(String(id));
    for (const language of LANGUAGES) {
      const state = names.get(town?.state ?? "")?.[language] ?? "";
      const words = filterText[language].town(town?.name[language] ?? "", state);
      expect((await townOf(words))?.id, words).toBe(id);
    }
  }
});

test("of two towns of one name in one state each is told apart by its number", async () => {
  const [first] = await db.read
    .select({ id: sql<number>`min(${places.id})`, name: places.searchName, state: places.state })
    .from(places)
    .groupBy(places.searchName, places.state)
    .having(sql`count(*) > 1`)
    .orderBy(places.state, places.searchName)
    .limit(1);
  expect(await townOf(String(first?.id))).toMatchObject({ id: first?.id, namesake: true });
  expect(await townOf("4887398")).toMatchObject({ namesake: false });
});
