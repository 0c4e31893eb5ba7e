/** What happens to a register through its own operations: every difference is explained to the last person. P170 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "~/context/context.server";
import { TOTAL_AXES } from "~/domain/counting/axis";
import type { Period } from "~/domain/day/calendar-date";
import { exactDay } from "~/domain/day/rough-day";
import type { EventDraft } from "~/domain/event/event-draft";
import { NO_FILTER } from "~/domain/filter/register-filter";
import { differences } from "~/domain/submission/difference";
import type { ReportBasis } from "~/domain/submission/frozen-report";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import type { Database } from "~db/client";
import { findTotals } from "~db/queries/counting/totals";
import { findEvent } from "~db/queries/event/event-draft";
import { liveReport } from "~db/queries/submission/live-report";
import { FIFTY } from "../../support/attendance-steps";
import { draws } from "../../support/draws";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { testContext } from "../../support/test-context";
import { openTestDatabase } from "../../support/test-database";

const NOW = new Date("2026-11-30T00:00:00Z");
/** The plan changes within it. */
const YEAR: Period = { from: "2025-04-01", to: "2026-03-31" };

const day = fc.constantFrom("2025-03-20", "2025-06-10", "2025-12-16", "2026-01-20", "2026-04-02");
const state = fc.constantFrom("IN", "OH", "GU");
const tag = fc.constantFrom("3.0:1", "4.0:1-1", "4.0:1-2");

/** What somebody does to one of the events. */
const step = fc.oneof(
  fc.record({ does: fc.constant("create" as const), day, state, tag }),
  fc.record({ does: fc.constant("move" as const), day, state }),
  fc.record({ does: fc.constant("retag" as const), tag }),
  fc.record({ does: fc.constant("recount" as const), low: fc.integer({ min: 0, max: 900 }) }),
  fc.record({ does: fc.constant("withdraw" as const) }),
  fc.record({ does: fc.constant("restore" as const) }),
);
const KINDS = ["create", "move", "retag", "recount", "withdraw", "restore"] as const;
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
const history = fc.array(fc.tuple(fc.nat(), step), { minLength: 1, maxLength: 4 });

let db: Database;
let ctx: Context;
const events: number[] = [];
beforeAll(async () => {
  db = await openTestDatabase();
  ctx = await testContext(db, { role: "mission-editor", organiser: "chicago", now: NOW });
  for (const on of ["2025-03-20", "2025-06-10", "2026-01-20"] as const)
    await take({ does: "create", day: on, state: "IN", tag: "4.0:1-1" }, 0);
});
afterAll(() => db.close());

/** Answers whether it was done: some things cannot be done to some events, and are then refused. */
async function take(what: Step, event: number): Promise<boolean> {
  if (what.does === "create") {
    const occurrences = [occurrenceOf({ day: what.day, place: placeIn(what.state) })];
    events.push(await makeEvent(db, { tags: [what.tag], occurrences }));
    return true;
  }
  const eventId = events[event % events.length] ?? 0;
  if (what.does === "withdraw") return (await withdrawEvent(ctx, { eventId, reason: "重複" })).ok;
  if (what.does === "restore") return (await restoreEvent(ctx, { eventId })).ok;
  if (what.does === "retag") return await edit(eventId, () => ({ tags: [what.tag] }));
  if (what.does === "move")
    return await edit(eventId, ({ occurrences }) => ({
      occurrences: occurrences.map((one) => ({
        ...{ ...one, first: exactDay(what.day), last: exactDay(what.day) },
        place: placeIn(what.state),
      })),
    }));
  const occurrenceId = (await findEvent(db.read, eventId))?.draft.occurrences[0]?.id ?? 0;
  const { low } = what;
  const headcount = { low, high: low, openEnded: false };
  const said = { ...FIFTY, headcount, wording: `${low}名` };
  return (await logAttendance(ctx, { eventId, occurrenceId, ...said })).ok;
}

async function edit(
  eventId: number,
  change: (draft: EventDraft) => Partial<EventDraft>,
): Promise<boolean> {
  const revision = (await findEvent(db.read, eventId))?.revision ?? 0;
  const verdict = await editEvent(ctx, {
    ...{ eventId, revision, overwrites: null },
    change: ({ draft }) => ({ ...draft, ...change(draft) }),
  });
  return verdict.ok;
}

const live = (alsoEvents: number[] = []): Promise<ReportBasis> =>
  liveReport(db.read, { period: YEAR, asOf: NOW, code: "tested", alsoEvents });

/** Events, low and high of every row as SQL counts them. */
async function counted(axis: (typeof TOTAL_AXES)[number]): Promise<Map<string, number[]>> {
  const totals = await findTotals(db.read, { ...NO_FILTER, period: YEAR }, axis);
  return new Map(
    totals.rows.map(({ key, events: of, attendance: { low, high } }) => [key, [of, low, high]]),
  );
}

type Counted = ReadonlyMap<(typeof TOTAL_AXES)[number], Map<string, number[]>>;

async function countedOnAll(): Promise<Counted> {
  const onEach = TOTAL_AXES.map(async (axis) => [axis, await counted(axis)] as const);
  return new Map(await Promise.all(onEach));
}

test("P170: through operations and SQL, every difference is that of the totals, and nothing remains", async () => {
  const done = new Map<string, number>();
  // What one history left is what the next one finds.
  let left: Counted | null = null;
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const before: Counted = left ?? (await countedOnAll());
      left = null;
      const a = await live();
      for (const [event, what] of steps)
        if (await take(what, event)) done.set(what.does, (done.get(what.does) ?? 0) + 1);
      const b = await live(a.events.map(({ id }) => id));
      const after = await countedOnAll();
      left = after;
      for (const axis of TOTAL_AXES) {
        const rows = differences(
          { report: a, printed: null },
          { report: b, printed: null },
          { axis, under: null },
        );
        for (const { key, figure, a: was, b: is, residual } of rows) {
          const at = ["events", "low", "high"].indexOf(figure);
          expect([key, was]).toEqual([key, before.get(axis)?.get(key)?.[at] ?? 0]);
          expect([key, is]).toEqual([key, after.get(axis)?.get(key)?.[at] ?? 0]);
          expect([key, residual]).toEqual([key, 0]);
        }
      }
    }),
    { numRuns: draws(300) },
  );
  // Each kind of change was really made, as far as chance can promise it.
  for (const does of draws(300) === 300 ? KINDS : [])
    expect([does, (done.get(does) ?? 0) > 5]).toEqual([does, true]);
}, 300_000);
