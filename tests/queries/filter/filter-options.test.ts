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
  });
  expect(options.priorities.map(({ plan }) => plan)).toEqual(["3.0", "2017"]);
  expect(options.organisers).toHaveLength(27);
  expect(options.years[0]).toBeGreaterThanOrEqual(2027);
});

test("the days before the first plan are offered where the period has some, also restated. N7, P26", async () => {
  const offered = async (year: number, restated: string | null) => {
    const asked = { period: fiscalYearPeriod(year), thisYear: 2026, restated };
    const { priorities } = await listFilterOptions(db.read, asked);
    return priorities.some(({ plan }) => plan === "before-plan");
  };
  expect([await offered(2017, null), await offered(2023, null)]).toEqual([true, false]);
  expect([await offered(2017, "4.0"), await offered(2023, "4.0")]).toEqual([true, false]);
});
