/** Case A6: the list behind a symbol of the map has exactly the events that the symbol counts. N7, N9 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { exactDay } from "~/domain/day/rough-day";
import { areasText, parseFilterPlace } from "~/domain/filter/filter-place";
import {
  filterToParams,
  NO_FILTER,
  parseRegisterFilter,
  type RegisterFilter,
} from "~/domain/filter/register-filter";
import { areasOf, FINEST_STEP, type MapSymbol } from "~/domain/map/map-symbol";
import { groupSymbols, LARGE_MARKS } from "~/map/symbol-groups";
import type { Database } from "~db/client";
import { countEvents } from "~db/queries/event/event-list";
import { addEvents } from "~db/queries/event/event-rows";
import { findKnownKeys } from "~db/queries/filter/known-keys";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { occurrences } from "~db/schema/events";
import { draws } from "../../support/draws";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { programme } from "../../support/random-register";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** Some so near that they stay one point, some that only the closest view parts. */
const POINTS = [
  [39.76838, -86.15804],
  [39.76838, -86.15804],
  [39.7684, -86.15801],
  [39.9612, -86.0581],
  [41.59337, -87.34643],
] as const;

const ground = (pixels: number) => ({
  toPixels: ({ lat, lng }: { lat: number; lng: number }) => ({ x: lng * pixels, y: -lat * pixels }),
  connected: () => true,
  size: LARGE_MARKS,
});

const question = fc.record({
  step: fc.integer({ min: 0, max: FINEST_STEP }),
  pixels: fc.constantFrom(4, 40, 4000),
  outcome: fc.constantFrom(null, null, ...OUTCOMES),
  period: fc.constantFrom(null, { from: "2017-04-01", to: "2026-03-31" }),
});

async function store(randomEvents: Parameters<typeof addEvents>[1], points: readonly number[]) {
  await db.write(async (tx) => {
    for (const id of await addEvents(tx, randomEvents)) {
      const own = await tx
        .select({ id: occurrences.id })
        .from(occurrences)
        .where(eq(occurrences.eventId, id));
      for (const [at, occurrence] of own.entries()) {
        const point = POINTS[points[(id + at) % points.length] ?? POINTS.length];
        if (point === undefined) continue;
        const [lat, lon] = point;
        await tx.update(occurrences).set({ lat, lon }).where(eq(occurrences.id, occurrence.id));
      }
    }
  });
}

test("A6 for each symbol of a random register, its list counts what it counts", async () => {
  await fc.assert(
    fc.asyncProperty(
      programme,
      fc.array(fc.integer({ min: 0, max: POINTS.length }), { minLength: 1 }),
      question,
      async (random, points, { step, pixels, outcome, period }) => {
        const stamp = { userId: null, at: new Date(0) };
        await store(
          random.map(({ draft }) => ({ draft, stamp })),
          points,
        );
        const filter: RegisterFilter = { ...NO_FILTER, outcome, period };
        const symbols = await listMapSymbols(db.read, { filter, step, language: "ja" });
        for (const { symbols: group } of groupSymbols(symbols, ground(pixels))) {
          for (const symbol of group) {
            const listed = await listOf(filter, symbol);
            expect(await countEvents(db.read, listed)).toBe(symbol.count);
            if (symbol.event !== null) expect(symbol.count).toBe(1);
          }
        }
      },
    ),
    { numRuns: draws(20) },
  );
}, 60_000);

/** As the address of the list says it. */
async function listOf(filter: RegisterFilter, symbol: MapSymbol) {
  const { form, outcome } = symbol;
  const params = filterToParams(filter);
  params.set("form", form);
  params.set("outcome", outcome);
  params.set("place", areasText(areasOf(symbol)));
  const verdict = parseRegisterFilter(params, await findKnownKeys(db.read, params), null, null);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
  return verdict.filter;
}

test("A6 an event held in one part and planned in another is one event in each of two marks", async () => {
  const own = await openTestDatabase();
  const place = { ...placeIn("IN", "Gary"), ...{ lat: 41.59, lon: -87.35 } };
  const held = occurrenceOf({ day: "2023-10-02", outcome: "held", place });
  // Twice in either part, which adds nothing: a mark counts events, not sessions.
  const id = await makeEvent(own, {
    occurrences: [
      ...[held, { ...held, first: exactDay("2023-10-03"), last: exactDay("2023-10-03") }],
      ...["2023-10-04", "2023-10-05"].map((day) => occurrenceOf({ day, place })),
    ],
  });
  const filter = { ...NO_FILTER, period: { from: "2023-04-01", to: "2024-03-31" } };
  const symbols = await listMapSymbols(own.read, { filter, step: 0, language: "ja" });
  expect(symbols.map(({ outcome, count, event }) => [outcome, count, event])).toEqual([
    ["held", 1, id],
    ["scheduled", 1, id],
  ]);
  for (const { outcome } of symbols)
    expect(await countEvents(own.read, { ...filter, outcome })).toBe(1);
  expect(await countEvents(own.read, filter)).toBe(1);
  own.close();
});

test("A6 a town takes the stops there, and no other stop of their event. N2", async () => {
  const own = await openTestDatabase();
  const gary = { ...placeIn("IN", "Gary"), ...{ placeId: 4920607 } };
  await makeEvent(own, {
    occurrences: [
      occurrenceOf({ day: "2023-10-02", outcome: "held", place: gary }),
      occurrenceOf({ day: "2023-10-03", outcome: "held", place: placeIn("OH", "Columbus") }),
    ],
  });
  await makeEvent(own);
  const known = await findKnownKeys(own.read, new URLSearchParams({ place: "4920607" }));
  const place = parseFilterPlace("4920607", known.town);
  expect(place).toMatchObject({ name: { en: "Gary" }, state: "IN" });
  expect(await countEvents(own.read, { ...NO_FILTER, place })).toBe(1);
  expect(await countEvents(own.read, { ...NO_FILTER, place, state: "OH" })).toBe(0);
  own.close();
});
