/** The years of the chart say what the report of each year says. N1, N2, N11 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { listYearTotals } from "~db/queries/counting/year-totals";
import { draws } from "../../support/draws";
import { programme, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const state = fc.constantFrom(null, null, "IN", "online");
const outcomes = fc.constantFrom(
  null,
  null,
  "held" as const,
  "scheduled" as const,
  "cancelled" as const,
);
const YEARS = [2017, 2018, 2025, 2026];

test("N1, N2 each year of the chart equals its report, under a filter too", async () => {
  let nonce = 0;
  await fc.assert(
    fc.asyncProperty(
      state,
      outcomes,
      fc.boolean(),
      programme,
      async (inState, outcome, fictional, random) => {
        await withProgramme(db, random, async (tx) => {
          // A transaction does not see its own writes as a change: each run asks a question of its own.
          nonce += 1;
          const asked = { ...NO_FILTER, state: inState, fictional, outcome };
          const years = await listYearTotals(tx, Object.assign({ nonce }, asked));
          for (const year of YEARS) {
            const report = await findTotals(
              tx,
              { ...asked, period: fiscalYearPeriod(year) },
              "kind",
            );
            const { low, high, openEnded } = report.attendance;
            const shown = years.find((one) => one.year === year) ?? {
              events: 0,
              low: 0,
              high: 0,
              openEnded: false,
              fictional: false,
            };
            expect(shown).toMatchObject({
              events: report.events,
              low,
              high,
              openEnded,
            });
          }
        });
      },
    ),
    { numRuns: draws(80) },
  );
}, 60_000);
