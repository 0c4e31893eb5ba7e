/** Reach in SQL against the reference of the rules, on random programmes. N6 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { standsInTotals } from "~/domain/counting/counted";
import { type ReachFigure, reachTotals } from "~/domain/counting/reach-totals";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { Database, Handle } from "~db/client";
import { listReachTotals } from "~db/queries/counting/reach-totals";
import { occurrences } from "~db/schema/events";
import { reachFigures } from "~db/schema/observations";
import { touches } from "../../reference/totals";
import { programme, type StoredOccurrence, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

async function readFigures(
  tx: Handle,
  stored: readonly StoredOccurrence[],
): Promise<ReachFigure[]> {
  const rows = await tx
    .select({ figure: reachFigures })
    .from(reachFigures)
    .innerJoin(occurrences, eq(occurrences.id, reachFigures.occurrenceId));
  return rows.flatMap(({ figure }) => {
    const of = stored.find(({ id }) => id === figure.occurrenceId);
    return of === undefined ? [] : [{ ...figure, ...of }];
  });
}

test("N6 sums stay within one measure and phase, by row and in total, with their overlap", async () => {
  let figures = 0;
  const period = fc.constantFrom(
    { from: "2017-04-01", to: "2018-03-31" },
    { from: "2018-01-01", to: "2018-12-31" },
    { from: "2017-04-01", to: "2026-12-31" },
  );
  const state = fc.constantFrom(null, null, "IN");
  await fc.assert(
    fc.asyncProperty(period, state, programme, async (days, inState, random) => {
      await withProgramme(db, random, async (tx, stored) => {
        const selected = stored.filter(
          (one) =>
            standsInTotals(one.counted) && (inState === null || touches(one, "state", inState)),
        );
        const all = await readFigures(tx, selected);
        for (const axis of AXES) {
          const counted = await listReachTotals(
            tx,
            { ...NO_FILTER, period: days, state: inState },
            axis,
          );
          expect(counted).toEqual(reachTotals(all, { period: days, axis }));
          figures += counted.length;
        }
      });
    }),
    { numRuns: 80 },
  );
  expect(figures).toBeGreaterThan(50);
}, 60_000);
