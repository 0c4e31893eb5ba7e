/** Totals restated under another plan: the SQL report against the reference, and nothing lost. P26 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Period } from "~/domain/day/calendar-date";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { RESTATED_AXES, type Restatement, type TermLink } from "~/domain/plan/restatement";
import type { Database, Handle } from "~db/client";
import { listReachTotals } from "~db/queries/counting/reach-totals";
import { findTotals } from "~db/queries/counting/totals";
import { listRestatements } from "~db/queries/plan/restatements";
import { eventTags } from "~db/schema/events";
import { occurrenceTags } from "~db/schema/occurrence-lists";
import { crosswalkLinks } from "~db/schema/reference";
import { restatedCells } from "../../reference/restated-cells";
import { totals, touches } from "../../reference/totals";
import { draws } from "../../support/draws";
import { programme, type StoredOccurrence, withProgramme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const PLANS = ["2017", "3.0", "4.0"] as const;
const LINKS: TermLink[] = [
  { from: "3.0:1", to: "4.0:1-1" },
  { from: "3.0:1", to: "4.0:1-3" },
  { from: "3.0:2", to: "4.0:1-1" },
  { from: "4.0:2", to: "3.0:3" },
  { from: "3.0:3", to: "4.0:3" },
];

const question = fc.record({
  restated: fc.constantFrom(...PLANS),
  links: fc.subarray(LINKS),
  period: fc.constantFrom<Period>(
    { from: "2017-04-01", to: "2026-12-31" },
    { from: "2025-04-01", to: "2026-03-31" },
    { from: "2017-04-01", to: "2018-03-31" },
  ),
  state: fc.constantFrom(null, null, "IN"),
  priority: fc.constantFrom(
    null,
    null,
    "4.0:1",
    "4.0:1-1",
    "4.0:unmapped",
    "3.0:1",
    "3.0:untagged",
  ),
  tier: fc.constantFrom(null, null, "2017:I1"),
});
type Question = typeof question extends fc.Arbitrary<infer Asked> ? Asked : never;

async function asked(tx: Handle, one: Question): Promise<RegisterFilter & { period: Period }> {
  const linkedAt = new Date(0);
  for (const { from, to } of one.links)
    await tx
      .insert(crosswalkLinks)
      .values({ fromTerm: from, toTerm: to, reason: "同じ分野", linkedAt });
  const restated = (await listRestatements(tx)).get(one.restated) ?? null;
  const { period, state, priority, tier } = one;
  return { ...NO_FILTER, period, state, priority, tier, restated };
}

function selects(filter: RegisterFilter): (one: StoredOccurrence) => boolean {
  const asks = (["state", "priority", "tier"] as const).map(
    (axis) => [axis, filter[axis]] as const,
  );
  const leaves = (row: string) => [row, ...(filter.restated?.leaves[row] ?? [])];
  return (one) =>
    asks.every(([axis, row]) => row === null || leaves(row).some((key) => touches(one, axis, key)));
}

const under = (stored: readonly StoredOccurrence[], restatement: Restatement) =>
  stored.map((one) => ({ ...one, cells: restatedCells(one.cells, one.tags, restatement) }));

test("P26 the restated report in SQL equals the reference, under any filter", async () => {
  await fc.assert(
    fc.asyncProperty(question, programme, async (one, random) => {
      await withProgramme(db, random, async (tx, stored) => {
        const filter = await asked(tx, one);
        if (filter.restated === null) throw new Error("This plan has a date");
        const selected = under(stored, filter.restated).filter(selects(filter));
        for (const axis of RESTATED_AXES) {
          const reference = totals(selected, { period: filter.period, axis });
          expect(await findTotals(tx, filter, axis)).toEqual(reference);
        }
      });
    }),
    { numRuns: draws(150) },
  );
}, 120_000);

test("P26 N3 restating loses no event and changes no tag: total as before, rows less overlap", async () => {
  await fc.assert(
    fc.asyncProperty(question, programme, async (one, random) => {
      await withProgramme(db, random, async (tx) => {
        const tagsBefore = JSON.stringify([
          await tx.select().from(eventTags),
          await tx.select().from(occurrenceTags),
        ]);
        const filter = { ...(await asked(tx, one)), priority: null, tier: null };
        for (const axis of RESTATED_AXES) {
          const restated = await findTotals(tx, filter, axis);
          const {
            rows: _,
            overlap: __,
            ...asTagged
          } = await findTotals(tx, { ...filter, restated: null }, axis);
          expect(restated).toMatchObject(asTagged);
          const inRows = restated.rows.reduce((sum, row) => sum + row.events, 0);
          expect(inRows - restated.overlap.events.all).toBe(restated.events);
          expect(restated.overlap.events.severalRows).toBeGreaterThanOrEqual(0);
          const reach = await listReachTotals(tx, filter, axis);
          const reachAsTagged = await listReachTotals(tx, { ...filter, restated: null }, axis);
          expect(reach.map(({ value }) => value)).toEqual(reachAsTagged.map(({ value }) => value));
          expect(reach.every(({ overlap }) => overlap >= 0)).toBe(true);
        }
        const tagsAfter = [
          await tx.select().from(eventTags),
          await tx.select().from(occurrenceTags),
        ];
        expect(JSON.stringify(tagsAfter)).toBe(tagsBefore);
      });
    }),
    { numRuns: draws(80) },
  );
}, 120_000);
