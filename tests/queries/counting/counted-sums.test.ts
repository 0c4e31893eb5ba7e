/** Sums of fiscal years after any history of writes: what events add to them, and what counting the events says. N1-N4, P30 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import { COVERAGE_AXES, type CoverageCell } from "~/domain/coverage/coverage";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database, Handle } from "~db/client";
import {
  areSumsBehind,
  catchUpSums,
  deriveSums,
  findSums,
  sameSums,
} from "~db/queries/counting/event-sums";
import { findStateFigures } from "~db/queries/counting/state-figures";
import { findTotal, findTotals } from "~db/queries/counting/totals";
import { listHeadTotals } from "~db/queries/counting/totals-of-parts";
import { compareSums } from "~db/queries/counting/verify-sums";
import { countYearTotals } from "~db/queries/counting/year-totals";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { addEvents } from "~db/queries/event/event-rows";
import { eventSums } from "~db/schema/counted-sums";
import { events } from "~db/schema/events";
import { draftOf, occurrenceOf } from "../../support/make-event";
import { makeUser } from "../../support/make-user";
import { programme } from "../../support/random-register";
import { added, takeWrite, undone, writeOf } from "../../support/random-writes";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let userId: number;
beforeAll(async () => {
  db = await openTestDatabase();
  userId = (await makeUser(db)).id;
});
afterAll(() => db.close());

async function listIds(tx: Handle): Promise<number[]> {
  return (await tx.select({ id: events.id }).from(events)).map(({ id }) => id);
}

async function expectKept(tx: Handle): Promise<void> {
  expect((await compareSums(tx)).different).toBe(0);
  const ids = await listIds(tx);
  const stored = new Map((await findSums(tx, ids)).map((each) => [each.eventId, each]));
  for (const wanted of await deriveSums(tx, ids)) {
    const own = stored.get(wanted.eventId);
    expect(own?.stale || sameSums(wanted, own)).toBe(true);
  }
}

const years = [2017, 2018, 2025, 2026].map(fiscalYearPeriod);
const filter: fc.Arbitrary<RegisterFilter> = fc.record({
  ...Object.fromEntries(
    Object.entries(NO_FILTER).map(([name, value]) => [name, fc.constant(value)]),
  ),
  period: fc.constantFrom(null, ...years, { from: "2017-04-01", to: "2026-03-31" }),
  form: fc.constantFrom(null, null, "media-buy", "mission-event"),
  outcome: fc.constantFrom(null, null, "held", "scheduled"),
  fictional: fc.boolean(),
}) as fc.Arbitrary<RegisterFilter>;

const byKey = (cells: readonly CoverageCell[]) =>
  [...cells].sort((a, b) => (`${a.row} ${a.column}` < `${b.row} ${b.column}` ? -1 : 1));

async function figuresOf(tx: Handle, asked: RegisterFilter) {
  const heads = await listHeadTotals(tx, asked);
  const said = ({ key, facts: { attendance, ...rest } }: (typeof heads)[number]) => {
    const { openEnded, oursOpenEnded, ...sums } = attendance;
    return { key, ...rest, ...sums, openEnded, oursOpenEnded };
  };
  const of = { filter: asked, rows: "tier", axis: "priority" } as const;
  return {
    totals: await Promise.all(AXES.map((axis) => findTotals(tx, asked, axis))),
    heads: heads.map(said).sort((a, b) => (a.key < b.key ? -1 : 1)),
    coverage: await Promise.all(
      COVERAGE_AXES.map(async (axis) =>
        byKey(await countCoverageCells(tx, { filter: asked, axis })),
      ),
    ),
    matrix: byKey(await countCoverageCells(tx, of)),
    alone: await Promise.all([
      findTotal(tx, asked),
      ...["IN", "GU"].map((state) => findTotal(tx, { ...asked, state })),
      ...["chicago", "detroit"].map((organiser) => findTotal(tx, { ...asked, organiser })),
    ]),
    states: await Promise.all(
      ["IN", "GU"].map(async (state) => ({
        ...(await findStateFigures(tx, { ...asked, state })),
        years: await countYearTotals(tx, { ...asked, state, period: null, year: null }),
      })),
    ),
  };
}

test("N1-N4, P30 after any writes the sums are what events add to them, and the figures are those of the events", async () => {
  const histories = fc.array(writeOf(programme), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(histories, filter, async (steps, asked) => {
      await undone(db, async (tx) => {
        for (const one of steps) {
          await takeWrite(tx, userId, one);
          await expectKept(tx);
        }
        while ((await catchUpSums(tx, 100)) > 0);
        await expectKept(tx);
        const fromSums = await figuresOf(tx, asked);
        await tx.update(eventSums).set({ stale: true });
        expect(fromSums).toEqual(await figuresOf(tx, asked));
      });
    }),
    { numRuns: 60 },
  );
}, 180_000);

test("while events wait for their sums, figures are counted from the events", async () => {
  const [random] = fc.sample(programme, { numRuns: 1, seed: 1 });
  const wide = Array(4).fill(random).flat();
  await undone(db, async (tx) => {
    await addEvents(tx, added([...wide, ...wide, ...wide]));
    expect(await areSumsBehind(tx)).toBe(true);
    const behind = await figuresOf(tx, NO_FILTER);
    while ((await catchUpSums(tx, 2)) > 0) expect(await figuresOf(tx, NO_FILTER)).toEqual(behind);
    expect(await areSumsBehind(tx)).toBe(false);
    expect(await figuresOf(tx, NO_FILTER)).toEqual(behind);
  });
});

test("N2 a head that counts nothing in the period has no row, whichever way it is counted", async () => {
  const planned = occurrenceOf({ day: "2025-12-18" });
  const after = occurrenceOf({ day: "2026-04-01", outcome: "held", tags: ["4.0:1-2"] });
  const asked = { ...NO_FILTER, period: { from: "2025-04-01", to: "2026-03-31" } };
  await undone(db, async (tx) => {
    const draft = draftOf({ occurrences: [planned, after] });
    const ids = await addEvents(tx, [
      { draft, stamp: { userId: null, at: new Date(0), approval: "approved" } },
    ]);
    while ((await catchUpSums(tx, 100)) > 0);
    expect(await listHeadTotals(tx, asked)).toEqual([]);
    await tx
      .update(eventSums)
      .set({ stale: true })
      .where(eq(eventSums.eventId, ids[0] ?? 0));
    expect(await listHeadTotals(tx, asked)).toEqual([]);
    const next = { ...asked, period: { from: "2026-04-01", to: "2027-03-31" } };
    expect((await listHeadTotals(tx, next)).map(({ key }) => key)).toEqual(["4.0:1"]);
  });
});
