/** Whatever the register is asked for its facts, no answers together give a withheld figure away. P103 */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "~db/client";
import { listAllFacts, listFactsOfArea, listFactsOfMeasures } from "~db/queries/fact/facts";
import { listLatestFacts } from "~db/queries/map/map-facts";
import { areaFacts } from "~db/schema/figures";
import { states } from "~db/schema/reference";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
const SECRET = 7_777;

beforeAll(async () => {
  db = await openTestDatabase();
  const codes = (await db.read.select({ code: states.code }).from(states)).map(({ code }) => code);
  const base: Omit<typeof areaFacts.$inferInsert, "id" | "areaType" | "area"> = {
    measure: "jobs-test",
    measureJa: "試験",
    measureEn: "Test",
    definitionJa: "定義",
    definitionEn: "Definition",
    qualifier: "exact",
    unitJa: "人",
    unitEn: "people",
    asOf: "2022",
    addsUp: true,
    source: "試験",
    mark: "document",
  };
  const rows = codes.map((code) =>
    code === "IN"
      ? {
          ...base,
          id: code,
          areaType: "state" as const,
          area: code,
          value: null,
          code: "withheld" as const,
        }
      : { ...base, id: code, areaType: "state" as const, area: code, value: 10 },
  );
  const total = (codes.length - 1) * 10 + SECRET;
  const wording = `計${total}人`;
  await db.write(async (tx) => {
    await tx.insert(areaFacts).values(rows);
    await tx
      .insert(areaFacts)
      .values({ ...base, id: "US", areaType: "nation", area: "US", value: total, wording });
  });
});
afterAll(() => db.close());

test("P103 the nation is kept back beside one withheld state, wherever it is asked for", async () => {
  const answers = [
    await listAllFacts(db.read),
    await listFactsOfMeasures(db.read, ["jobs-test"]),
    await listFactsOfArea(db.read, "nation", "US"),
    await listFactsOfArea(db.read, "state", "IN"),
    await listLatestFacts(db.read, "jobs-test"),
  ];
  const told = JSON.stringify(
    answers.map((facts) => facts.filter((f) => f.measure === "jobs-test")),
  );
  const known = (told.match(/"value":10\b/g) ?? []).length;
  expect(known).toBeGreaterThan(100);
  // No number in any answer differs from the sum of the others by the secret.
  const numbers = [...told.matchAll(/\d{3,}/g)].map(([number]) => Number(number));
  expect(numbers.filter((number) => number >= SECRET)).toEqual([]);
});

test("P103 two withheld states let the total stand", async () => {
  await db.write(async (tx) => {
    await tx.update(areaFacts).set({ value: null, code: "withheld" }).where(eq(areaFacts.id, "OH"));
  });
  const [nation] = (await listFactsOfArea(db.read, "nation", "US")).filter(
    ({ measure }) => measure === "jobs-test",
  );
  expect(nation).toMatchObject({ keptBack: false });
  expect(nation?.value).toBeGreaterThan(SECRET);
});

test("P103 the map shows no state beside its one withheld county, nor a total beside its one withheld part", async () => {
  const base = {
    ...{ measureJa: "試験", measureEn: "Test", definitionJa: "定義", definitionEn: "Definition" },
    ...{
      unitJa: "人",
      unitEn: "people",
      asOf: "2022",
      source: "試験",
      mark: "document" as const,
      qualifier: "exact" as const,
    },
  };
  const withheld = { value: null, code: "withheld" as const };
  const county = { areaType: "county" as const, area: "18005", ...withheld };
  const state = { areaType: "state" as const, area: "IN" };
  await db.write(async (tx) => {
    await tx.insert(areaFacts).values([
      { ...base, id: "c", measure: "cut-jobs", ...county },
      { ...base, id: "s", measure: "cut-jobs", ...state, value: SECRET },
      { ...base, id: "t", measure: "tied-jobs", ...state, value: SECRET },
      { ...base, id: "p", measure: "tied-jobs-farms", ...state, ...withheld },
      { ...base, id: "q", measure: "tied-jobs-mills", ...state, value: 7 },
    ]);
  });
  expect(await listLatestFacts(db.read, "cut-jobs")).toEqual([]);
  expect(await listLatestFacts(db.read, "tied-jobs")).toEqual([]);
  expect(await listLatestFacts(db.read, "tied-jobs-mills")).toMatchObject([{ value: 7 }]);
  // Asked for alone, a total does not forget its parts.
  expect(await listFactsOfMeasures(db.read, ["tied-jobs"])).toMatchObject([
    { id: "t", keptBack: true, value: null },
  ]);
});
