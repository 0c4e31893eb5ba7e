/** What a filter bar offers. N7, P26 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import type { Database } from "~db/client";
import { listFilterOptions } from "~db/queries/filter/filter-options";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

test("terms are those of the plans in force in the period; rows for none are offered too. N7", async () => {
  const options = await listFilterOptions(db.read, {
    period: fiscalYearPeriod(2023),
    thisYear: 2026,
    restated: null,
    language: "ja",
  });
  expect(options.priorities.map(({ plan }) => plan)).toEqual(["3.0", "2017"]);
  expect(options.organisers).toHaveLength(27);
  expect(options.years[0]).toBeGreaterThanOrEqual(2027);
});

test("the days before the first plan are offered where the period has some, also restated. N7, P26", async () => {
  const offered = async (year: number, restated: string | null) => {
    const asked = {
      period: fiscalYearPeriod(year),
      thisYear: 2026,
      restated,
      language: "ja",
    } as const;
    const { priorities } = await listFilterOptions(db.read, asked);
    return priorities.some(({ plan }) => plan === "before-plan");
  };
  expect([await offered(2017, null), await offered(2023, null)]).toEqual([true, false]);
  expect([await offered(2017, "4.0"), await offered(2023, "4.0")]).toEqual([true, false]);
});

test.each([
  ["ja", ["アーカンソー州", "アイオワ州", "アイダホ州", "アラスカ州"], "ワシントン州"],
  ["en", ["Alabama", "Alaska", "American Samoa", "Arizona"], "Wyoming"],
] as const)("A11 in %s states stand by reading or name", async (language, first, last) => {
  const asked = { period: null, thisYear: 2026, restated: null, language };
  const names = (await listFilterOptions(db.read, asked)).states.map(({ name }) => name[language]);
  expect(names.slice(0, 4)).toEqual(first);
  expect(names.at(-1)).toBe(last);
});
