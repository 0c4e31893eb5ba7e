import { eq, getTableColumns } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Outcome } from "~/domain/counting/occurrence";
import type { EventCursor } from "~/domain/event/event-cursor";
import { FIGURES, NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { countEvents, listEvents, listEventsAsEntered } from "~db/queries/event/event-list";
import { replaceEvent } from "~db/queries/event/event-rows";
import { occurrenceCells } from "~db/schema/cells";
import { events, occurrences } from "~db/schema/events";
import { type CountedOccurrence, totals, touches } from "../../reference/totals";
import { draws } from "../../support/draws";
import { draftOf, makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
const FY2026 = { from: "2026-04-01", to: "2027-03-31" };
const filterOf = (filter: Partial<RegisterFilter>): RegisterFilter => ({ ...NO_FILTER, ...filter });

beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

async function idsOf(filter: Partial<RegisterFilter>, limit = 1000): Promise<number[]> {
  return (await listEvents(db.read, filterOf(filter), { limit })).rows.map(({ id }) => id);
}

test("pages follow each other without a gap or a repetition, newest first (N9)", async () => {
  const made: number[] = [];
  for (let at = 0; at < 7; at++) {
    made.push(
      await makeEvent(db, {
        occurrences: [occurrenceOf({ day: at % 2 ? "2031-05-01" : "2031-06-01" })],
      }),
    );
  }
  const filter = filterOf({ period: { from: "2031-04-01", to: "2032-03-31" } });
  const seen: number[] = [];
  let after: EventCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof listEvents>> = await listEvents(db.read, filter, {
      after,
      limit: 3,
    });
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  const [a, b, c, d, e, f, g] = made;
  expect(seen).toEqual([g, e, c, a, f, d, b]);
  expect(await countEvents(db.read, filter)).toBe(7);
});

test("A16 page after page as the API reads them, an event that moves meanwhile is not lost", async () => {
  const made: number[] = [];
  for (const day of ["2033-04-10", "2033-03-20", "2033-04-05", "2033-05-02", "2033-03-11"])
    made.push(await makeEvent(db, { occurrences: [occurrenceOf({ day })] }));
  const filter = filterOf({ period: { from: "2033-03-01", to: "2033-05-31" } });
  const first = await listEventsAsEntered(db.read, filter, { after: null, limit: 2 });
  const third = made[2] ?? 0;
  const draft = draftOf({ occurrences: [occurrenceOf({ day: "2033-03-01" })] });
  await db.write((tx) =>
    replaceEvent(tx, third, draft, { userId: null, at: new Date(0), revision: 2 }),
  );
  const second = await listEventsAsEntered(db.read, filter, { after: first.next, limit: 2 });
  const last = await listEventsAsEntered(db.read, filter, { after: second.next, limit: 2 });
  expect([first, second, last].flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(made);
  expect(last.next).toBeNull();
});

test("a state selects stops: attendance and places are of that state alone (N2)", async () => {
  const id = await makeEvent(db, {
    form: "caravan",
    kind: "caravan",
    occurrences: [
      occurrenceOf({ day: "2032-05-01", place: placeIn("KY", "Paducah") }),
      occurrenceOf({ day: "2032-05-02", place: placeIn("TN", "Clarksville") }),
    ],
  });
  const page = await listEvents(db.read, filterOf({ state: "KY", q: "レセプション" }), {
    limit: 10,
  });
  expect(page.rows.map((row) => row.id)).toEqual([id]);
  expect(page.rows[0]?.occurrences.map(({ states, selected }) => [states, selected])).toEqual([
    [["KY"], true],
    [["TN"], false],
  ]);
});

test("a search finds the other writing of a name: ⻑ and 長, full width, Saint and St.", async () => {
  const id = await makeEvent(db, {
    title: { ja: "長野との交流会", en: "Saint Paul friendship day" },
    occurrences: [occurrenceOf({ day: "2033-05-01" })],
  });
  for (const q of ["⻑野", "ＳＴ． ＰＡＵＬ", "st. paul"])
    expect(await idsOf({ q }), q).toEqual([id]);
  expect(await idsOf({ q: "100%_" })).toEqual([]);
});

test("withdrawn and, when asked, fictional events are left out", async () => {
  const period = { from: "2034-04-01", to: "2035-03-31" };
  const occurrences = [occurrenceOf({ day: "2034-05-01" })];
  const real = await makeEvent(db, { occurrences });
  const fictional = await makeEvent(db, { occurrences }, { fictional: true });
  expect(await idsOf({ period })).toEqual([fictional, real]);
  expect(await idsOf({ period, fictional: false })).toEqual([real]);
});

const STATES = ["IN", "OH"];
const OUTCOMES: Outcome[] = ["scheduled", "held", "cancelled"];
const DAYS = ["2025-12-01", "2026-03-15", "2026-05-01", "2026-09-01", "2027-03-31", "2027-04-01"];
const stop = fc.record({
  day: fc.constantFrom(...DAYS),
  rough: fc.boolean(),
  state: fc.constantFrom(...STATES),
  outcome: fc.constantFrom(...OUTCOMES),
});

test("the list behind a figure holds exactly the events it counted (N1, N10, N11)", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(stop, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (programme) => {
        const fresh = await openTestDatabase();
        try {
          for (const stops of programme) {
            await makeEvent(fresh, {
              occurrences: stops.map(({ day, rough, state, outcome }) => {
                const span = rough ? ROUGH : { precision: "day" as const, from: day, to: day };
                const outcomeReason = outcome === "cancelled" ? "雪" : null;
                return occurrenceOf({
                  first: span,
                  last: span,
                  place: placeIn(state),
                  outcome,
                  outcomeReason,
                });
              }),
            });
          }
          for (const state of [null, ...STATES]) await expectSameCounts(fresh, state);
        } finally {
          fresh.close();
        }
      },
    ),
    { numRuns: draws(25) },
  );
}, 60_000);

/** Overlaps FY2026 without lying inside. */
const ROUGH = { precision: "fiscal-year" as const, from: "2026-01-01", to: "2026-12-31" };

async function expectSameCounts(fresh: Database, state: string | null): Promise<void> {
  const all = await countedOccurrences(fresh);
  const selects = (occurrence: CountedOccurrence) =>
    state === null || touches(occurrence, "state", state);
  const expected = totals(all, { period: FY2026, axis: "kind", filter: selects });
  const filter = filterOf({ period: FY2026, state });
  const counts: Record<string, number> = {};
  for (const figure of FIGURES)
    counts[figure] = await countEvents(fresh.read, { ...filter, figure });
  const missing = all.filter(
    (one) =>
      selects(one) &&
      one.outcome === "held" &&
      one.firstFrom >= FY2026.from &&
      one.firstTo <= FY2026.to,
  );
  expect(counts).toMatchObject({
    held: expected.events,
    planned: expected.planned,
    continuing: expected.continuing,
    "roughly-dated": expected.roughlyDated,
    "not-counted": new Set(missing.map(({ eventId }) => eventId)).size,
  });
}

async function countedOccurrences(fresh: Database): Promise<CountedOccurrence[]> {
  const cells = await fresh.read.select().from(occurrenceCells);
  const rows = await fresh.read
    .select({ ...getTableColumns(occurrences), counted: events.counted })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId));
  return rows.map((row) => ({
    ...row,
    cells: cells.filter((cell) => cell.occurrenceId === row.id),
  }));
}
