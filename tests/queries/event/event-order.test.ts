/** C12: the list stands around today, and may be ordered otherwise; page after page it is the whole list, each once. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "~/domain/day/calendar-date";
import { type EventCursor, eventCursorText, parseEventCursor } from "~/domain/event/event-cursor";
import { EVENT_ORDERS, type EventOrder } from "~/domain/event/event-order";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Database } from "~db/client";
import { countEvents, listCountedEvents, listEventsAsEntered } from "~db/queries/event/event-list";
import { draws } from "../../support/draws";
import { makeEvent, occurrenceOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

const TODAY = "2026-05-10";
let db: Database;
const ids = new Map<string, number>();
beforeAll(async () => {
  db = await openTestDatabase();
  const add = async (name: string, days: number, lead = "chicago") => {
    const day = addDays(TODAY, days);
    ids.set(name, await makeEvent(db, { lead, occurrences: [occurrenceOf({ day })] }));
  };
  await add("far", 200);
  await add("today", 0, "us");
  await add("yesterday", -1);
  await add("soon", 3, "jetro");
  await add("long ago", -400);
});
afterAll(() => db.close());

const named = (found: number[]) =>
  found.map((id) => [...ids].find(([, known]) => known === id)?.[0]);

async function listed(order: EventOrder, limit: number, filter = NO_FILTER): Promise<number[]> {
  const all: number[] = [];
  const totals = new Set<number>();
  let after: EventCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof listCountedEvents>> = await listCountedEvents(
      db.read,
      filter,
      {
        ...{ order, today: TODAY, after, limit },
      },
    );
    all.push(...page.rows.map(({ id }) => id));
    totals.add(page.total);
    after = page.next && parseEventCursor(eventCursorText(page.next), order);
    expect(after === null).toBe(page.next === null);
  } while (after !== null);
  expect([...totals]).toEqual([all.length]);
  return all;
}

test.each<[EventOrder, string[]]>([
  ["near", ["today", "soon", "far", "yesterday", "long ago"]],
  ["newest", ["far", "soon", "today", "yesterday", "long ago"]],
  ["oldest", ["long ago", "yesterday", "today", "soon", "far"]],
  ["lead", ["today", "far", "yesterday", "long ago", "soon"]],
])("%s: %j", async (order, expected) => {
  const found = named(await listed(order, 50));
  expect(found.filter((name) => name !== undefined)).toEqual(expected);
});

test("N9 in any order and by pages of any length every event is listed once", async () => {
  const whole = (await listed("newest", 500)).sort();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...EVENT_ORDERS),
      fc.integer({ min: 1, max: 7 }),
      async (order, limit) => {
        expect(await listed(order, limit)).toEqual(await listed(order, 500));
        expect((await listed(order, limit)).sort()).toEqual(whole);
      },
    ),
    { numRuns: draws(15) },
  );
});

test("N9 under any filter the pages of any order add up to the total beside them, as the API counts it", async () => {
  const period = { from: "2026-04-01", to: "2027-03-31" };
  const filters: Partial<RegisterFilter>[] = [
    ...[{ period }, { state: "IN" }, { period, state: "IN" }, { outcome: "scheduled" as const }],
    ...[
      { period, organiser: "chicago" },
      { organiser: "chicago", state: "IN" },
    ],
  ];
  for (const asked of filters) {
    const filter = { ...NO_FILTER, ...asked };
    const entered = await listEventsAsEntered(db.read, filter, { after: null, limit: 500 });
    const expected = entered.rows.map(({ id }) => id);
    expect(expected.length, JSON.stringify(asked)).toBeGreaterThan(0);
    expect(entered.counted.events).toBe(expected.length);
    expect(await countEvents(db.read, filter)).toBe(expected.length);
    for (const order of EVENT_ORDERS) {
      const whole = await listed(order, 500, filter);
      expect(whole.toSorted((a, b) => a - b)).toEqual(expected);
      expect(await listed(order, 2, filter), `${order} of ${JSON.stringify(asked)}`).toEqual(whole);
    }
  }
});

test.each<[string, EventOrder]>([
  ["2026-05-10", "near"],
  ["2026-02-30_4", "near"],
  ["50", "newest"],
  ["2026-05-10_4", "lead"],
  ["0", "attendance"],
])("%s is no place in the list in the order %s", (text, order) => {
  expect(parseEventCursor(text, order)).toBeNull();
});
