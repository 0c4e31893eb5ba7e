/** Sums of fiscal years after any history of writes: what events add to them, and what counting the events says. N1-N4, P30 */
import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { APPROVALS } from "~/domain/approval/approval";
import { AXES } from "~/domain/counting/axis";
import { COUNTED } from "~/domain/counting/counted";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { COVERAGE_AXES, type CoverageCell } from "~/domain/coverage/coverage";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { storeAttendance } from "~/operations/attendance/store-attendance.server";
import { storeDecision } from "~/operations/counting/store-decision.server";
import type { Database, Handle } from "~db/client";
import { updateApproval } from "~db/queries/approvals";
import { updateOutcome } from "~db/queries/attendance/outcomes";
import { listDecisions } from "~db/queries/counting/counting-decisions";
import {
  areSumsBehind,
  catchUpSums,
  deriveSums,
  findSums,
  sameSums,
} from "~db/queries/counting/event-sums";
import { addObservation, putOfficialObservation } from "~db/queries/counting/observations";
import { findStateFigures } from "~db/queries/counting/state-figures";
import { findTotals } from "~db/queries/counting/totals";
import { listHeadTotals } from "~db/queries/counting/totals-of-parts";
import { compareSums } from "~db/queries/counting/verify-sums";
import { countYearTotals } from "~db/queries/counting/year-totals";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { removeDemonstrationEvents } from "~db/queries/demonstration-rows";
import { refreshDerived } from "~db/queries/event/event-derived";
import { addEvents, replaceEvent } from "~db/queries/event/event-rows";
import { withdrawEvents } from "~db/queries/event/event-withdrawal";
import { eventSums } from "~db/schema/counted-sums";
import { events, occurrences } from "~db/schema/events";
import { makeUser } from "../../support/make-user";
import { programme, type RandomEvent } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let userId: number;
beforeAll(async () => {
  db = await openTestDatabase();
  userId = (await makeUser(db)).id;
});
afterAll(() => db.close());

const at = new Date(0);
const which = fc.nat({ max: 99 });
const step = fc.oneof(
  fc.record({ does: fc.constant("add" as const), random: programme }),
  fc.record({ does: fc.constant("add-many" as const), random: programme }),
  fc.record({ does: fc.constant("replace" as const), which, random: programme }),
  fc.record({ does: fc.constant("withdraw" as const), which, back: fc.boolean() }),
  fc.record({ does: fc.constant("decide" as const), which, counted: fc.constantFrom(...COUNTED) }),
  fc.record({
    does: fc.constant("approve" as const),
    which,
    approval: fc.constantFrom(...APPROVALS.filter((one) => one !== "draft")),
  }),
  fc.record({
    does: fc.constant("hold" as const),
    which,
    outcome: fc.constantFrom(...OUTCOMES, "held" as const),
  }),
  fc.record({ does: fc.constant("count" as const), which, people: fc.nat({ max: 900 }) }),
  fc.record({ does: fc.constant("remove-fictional" as const) }),
  fc.record({ does: fc.constant("catch-up" as const), limit: fc.integer({ min: 1, max: 6 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer Of> ? Of : never;

class Undo extends Error {}

async function undone(work: (tx: Handle) => Promise<void>): Promise<void> {
  const run = db.write(async (tx) => {
    await work(tx);
    throw new Undo();
  });
  await run.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
}

const added = (random: readonly RandomEvent[]) =>
  random.map(({ draft, fictional, counted }) => ({
    draft,
    stamp: { userId: null, at, fictional, counted, approval: "draft" as const },
  }));

async function take(tx: Handle, one: Step): Promise<void> {
  if (one.does === "catch-up") return void (await catchUpSums(tx, one.limit));
  if (one.does === "remove-fictional") return void (await removeDemonstrationEvents(tx));
  if (one.does === "add") return void (await addEvents(tx, added(one.random)));
  if (one.does === "add-many")
    return void (await addEvents(tx, added(Array(3).fill(one.random).flat())));
  const ids = await tx.select({ id: events.id }).from(events).orderBy(asc(events.id));
  const id = ids[one.which % Math.max(ids.length, 1)]?.id;
  if (id === undefined) return;
  if (one.does === "withdraw") {
    const withdrawn = one.back ? null : { at, reason: "重複" };
    return await withdrawEvents(tx, [id], { withdrawn, userId, at });
  }
  if (one.does === "approve")
    return await updateApproval(tx, id, { approval: one.approval, submitted: null });
  if (one.does === "decide") {
    const author = { user: { id: userId }, now: at } as Parameters<typeof storeDecision>[1];
    const choice = { counted: one.counted, criterion: null };
    return void (await storeDecision(tx, author, await listDecisions(tx, [id]), choice));
  }
  const own = await tx.select().from(occurrences).where(eq(occurrences.eventId, id));
  const [occurrence] = own;
  if (one.does === "hold" && occurrence !== undefined) {
    const reason = one.outcome === "held" || one.outcome === "scheduled" ? null : "天候のため";
    await updateOutcome(tx, occurrence.id, { outcome: one.outcome, reason });
    return await refreshDerived(tx, id);
  }
  if (one.does === "count" && occurrence?.type === "session") {
    const [low, occurrenceId] = [one.people, occurrence.id];
    const counted = { mode: "in-person", method: "counted", low, high: low } as const;
    const said = { openEnded: false, wording: String(low), note: null, scope: "own" } as const;
    const observationId = await addObservation(tx, {
      ...{ ...counted, ...said, occurrenceId },
      ...{ observedBy: userId, observedAt: at },
    });
    await putOfficialObservation(tx, { occurrenceId, mode: "in-person", observationId });
    return await storeAttendance(tx, occurrenceId);
  }
  const [replacing] = one.does === "replace" ? one.random : [];
  // An event with figures keeps its sessions.
  if (replacing !== undefined && own.every(({ officialCount }) => officialCount === 0))
    await replaceEvent(tx, id, replacing.draft, { userId: null, at, revision: 2 });
}

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
    states: await Promise.all(
      ["IN", "GU"].map(async (state) => ({
        ...(await findStateFigures(tx, { ...asked, state })),
        years: await countYearTotals(tx, { ...asked, state, period: null, year: null }),
      })),
    ),
  };
}

test("N1-N4, P30 after any writes the sums are what events add to them, and the figures are those of the events", async () => {
  const histories = fc.array(step, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(histories, filter, async (steps, asked) => {
      await undone(async (tx) => {
        for (const one of steps) {
          await take(tx, one);
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
  await undone(async (tx) => {
    await addEvents(tx, added([...wide, ...wide, ...wide]));
    expect(await areSumsBehind(tx)).toBe(true);
    const behind = await figuresOf(tx, NO_FILTER);
    while ((await catchUpSums(tx, 2)) > 0) expect(await figuresOf(tx, NO_FILTER)).toEqual(behind);
    expect(await areSumsBehind(tx)).toBe(false);
    expect(await figuresOf(tx, NO_FILTER)).toEqual(behind);
  });
});
