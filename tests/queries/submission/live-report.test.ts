/** What is read for a frozen record gives the figures that SQL counts: there is one way to count. N3, P162 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AXES } from "~/domain/counting/axis";
import type { Period } from "~/domain/day/calendar-date";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { frozenFigures, frozenHeads, frozenReach } from "~/domain/submission/frozen-figures";
import { canonicalJson } from "~/domain/value/canonical-json";
import { loadDemonstration } from "~/operations/demonstration/load-demonstration.server";
import type { Database, Handle } from "~db/client";
import { listReachTotals } from "~db/queries/counting/reach-totals";
import { findTotals } from "~db/queries/counting/totals";
import { listHeadTotals } from "~db/queries/counting/totals-of-parts";
import { liveReport } from "~db/queries/submission/live-report";
import { draws } from "../../support/draws";
import { observeSessions, randomObservations } from "../../support/random-observations";
import { randomPeriod } from "../../support/random-period";
import { programme, withProgramme } from "../../support/random-register";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const asOf = new Date("2026-05-01T03:00:00Z");
const read = (handle: Handle, period: Period) =>
  liveReport(handle, { period, asOf, code: "tested" });

async function expectSameFigures(handle: Handle, period: Period): Promise<number> {
  const report = await read(handle, period);
  const filter = { ...NO_FILTER, period };
  for (const axis of AXES) {
    expect(frozenFigures(report, axis)).toEqual(await findTotals(handle, filter, axis));
    expect(frozenReach(report, axis)).toEqual(await listReachTotals(handle, filter, axis));
  }
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  const says = ({ facts }: ReturnType<typeof frozenHeads>[number]) =>
    facts.events + facts.planned + facts.continuing + facts.roughlyDated > 0;
  const heads = (await listHeadTotals(handle, filter)).filter(says).sort(byKey);
  expect(frozenHeads(report)).toEqual(heads);
  return report.events.length;
}

test("N3 the figures of a record are those of SQL on every axis, on random programmes", async () => {
  const lists = fc.array(randomObservations, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(randomPeriod, programme, lists, async (period, random, observed) => {
      await withProgramme(db, random, async (tx, stored) => {
        await observeSessions(tx, stored, observed);
        await expectSameFigures(tx, period);
      });
    }),
    { numRuns: draws(120) },
  );
}, 180_000);

/** The demonstration programme in a register of its own, as on another machine. */
async function demonstrated(): Promise<Database> {
  const own = await openTestDatabase();
  const loaded = await loadDemonstration(await testContext(own, { now: asOf }));
  expect(loaded).toMatchObject({ ok: true });
  return own;
}

test("N3, P162 and on the demonstration programme, which gives the same bytes in another register", async () => {
  const [own, other] = [await demonstrated(), await demonstrated()];
  let seen = 0;
  for (const year of [2017, 2018, 2023, 2024, 2025, 2026]) {
    const period = { from: `${year}-04-01`, to: `${year + 1}-03-31` };
    seen += await expectSameFigures(own.read, period);
    const bytes = canonicalJson(await read(own.read, period));
    expect(canonicalJson(await read(other.read, period))).toBe(bytes);
    expect(canonicalJson(JSON.parse(bytes))).toBe(bytes);
  }
  expect(seen).toBeGreaterThan(100);
  for (const each of [own, other]) each.close();
});
