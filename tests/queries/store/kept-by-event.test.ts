/** Rows of events that are kept: after any writes they are those that a reader who keeps nothing is given. N7, N9, P4, P185 */
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { missionOfKey, statesHeldBy } from "~/domain/place/jurisdiction";
import type { Database, Handle } from "~db/client";
import { countNationParts, countRestated } from "~db/queries/counting/counts-by-event";
import { listOverlappingEvents, overlappingIds } from "~db/queries/counting/overlapping-events";
import {
  type CountedRow,
  cellFacts,
  countsNamed,
  NO_COUNTS,
} from "~db/queries/counting/total-rows";
import { findTotal } from "~db/queries/counting/totals";
import { countParts, listHeadTotals } from "~db/queries/counting/totals-of-parts";
import { countCoverageCells } from "~db/queries/coverage/coverage";
import { refreshDerived } from "~db/queries/event/event-derived";
import { addEvents } from "~db/queries/event/event-rows";
import { asEverybodyReads } from "~db/queries/filter/as-everybody-reads";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { countEventsHere, findMapShown } from "~db/queries/map/map-shown";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { listRestatements } from "~db/queries/plan/restatements";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { keptByEvent } from "~db/queries/store/kept-by-event";
import { events, eventTags } from "~db/schema/events";
import { jurisdictions, planTerms, states } from "~db/schema/reference";
import { draws } from "../../support/draws";
import { makeEvent } from "../../support/make-event";
import { makeUser } from "../../support/make-user";
import { nothingKept } from "../../support/nothing-kept";
import { programme } from "../../support/random-register";
import { added, takeWrite, writeOf } from "../../support/random-writes";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
let userId: number;
beforeAll(async () => {
  db = await openTestDatabase();
  userId = (await makeUser(db)).id;
});
afterAll(() => db.close());

const NATION = { axis: "nation", key: "" } as const;
const filters: RegisterFilter[] = [
  NO_FILTER,
  { ...NO_FILTER, year: 2018, period: fiscalYearPeriod(2018) },
  { ...NO_FILTER, year: 2026, period: fiscalYearPeriod(2026), outcome: "cancelled" },
  { ...NO_FILTER, form: "caravan", state: "IN" },
  { ...NO_FILTER, state: "jurisdiction:detroit", fictional: false },
  { ...NO_FILTER, priority: "people", draftsOf: { organiser: "chicago" } },
];

async function drawnOf(handle: Handle, asked: RegisterFilter) {
  const filter = await asEverybodyReads(handle, asked);
  const language = "ja" as const;
  const { total, shown, notShown } = await findMapShown(handle, filter);
  const here = await countEventsHere(handle, filter);
  const symbolsOf = (step: number, within?: string[]) =>
    listMapSymbols(handle, { filter, step, language, states: within });
  return {
    figures: await findTotal(handle, filter),
    ...{
      total,
      here,
      shown,
      notShown: notShown.map(({ reason, events }) => `${reason} ${events}`),
    },
    wide: await symbolsOf(0),
    close: await symbolsOf(3, ["IN", "GU"]),
    ways: await listItineraries(handle, { filter, event: null, language, limit: 60 }),
  };
}

/** Asked of all areas at once, and of this one alone. J5 */
async function countedOf(handle: Handle, asked: RegisterFilter) {
  const filter = await asEverybodyReads(handle, asked);
  const together = await countNationParts(handle, filter);
  return {
    together: { figures: together.map(cellFacts), events: await countEventsHere(handle, filter) },
    alone: {
      figures: (await countParts(handle, filter, ["nation"])).map(cellFacts),
      events: (await findMapShown(handle, filter)).total,
    },
  };
}

const areas = fc.constantFrom("IN", "jurisdiction:detroit", "jurisdiction:chicago");
const narrowed = fc.record({
  state: areas,
  period: fc.constantFrom(null, fiscalYearPeriod(2018), fiscalYearPeriod(2026)),
  outcome: fc.constantFrom(null, "held" as const, "cancelled" as const),
  organiser: fc.constantFrom(null, null, "detroit"),
});

/** After a write, for a few of these filters. */
async function holdsAfterWrites(
  numRuns: number,
  holds: (filter: RegisterFilter & { state: string }) => Promise<void>,
): Promise<void> {
  const asked = fc.array(narrowed, { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(writeOf(programme), asked, async (one, filters) => {
      await db.write((tx) => takeWrite(tx, userId, one));
      for (const each of filters) await holds({ ...NO_FILTER, ...each });
    }),
    { numRuns },
  );
}

test("J5 what an area counts is the same, asked of all areas at once or of it alone", async () => {
  // Where nothing is selected, alone there is no row.
  const nothing = [cellFacts({ ...NATION, ...countsNamed(NO_COUNTS) })];
  await holdsAfterWrites(draws(30), async (filter) => {
    const { together, alone } = await countedOf(db.read, filter);
    expect(together.events).toBe(alone.events);
    expect(together.figures).toEqual(alone.figures.length === 0 ? nothing : alone.figures);
  });
}, 120_000);

test("P26 what stands under another plan is the same, kept for each event or counted where it lies", async () => {
  const restatements = await listRestatements(db.read);
  const byCell = (rows: CountedRow[]) =>
    rows.toSorted((a, b) => (`${a.axis} ${a.key}` < `${b.axis} ${b.key}` ? -1 : 1));
  const byId = (a: number, b: number) => a - b;
  const byKey = (rows: { key: string }[]) => rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  await holdsAfterWrites(draws(8), async ({ state, ...asked }) => {
    for (const restated of restatements.values()) {
      const filter = { ...asked, state: asked.organiser === null ? null : state, restated };
      for (const axis of ["priority", "tier"] as const) {
        const kept = await countRestated(db.read, filter, axis);
        const counted = byCell(await countParts(db.read, filter, ["nation", axis]));
        expect(kept === null ? null : byCell(kept)).toEqual(filter.period ? counted : null);
        const { events, total } = await listOverlappingEvents(db.read, filter, axis, 10_000);
        const ids = (await overlappingIds(db.read, filter, axis)).map(({ id }) => id);
        // A filter by outcome leaves out what was held, and the list of them is then not asked for.
        if (filter.outcome === null || filter.outcome === "held")
          expect([events.map(({ id }) => id), total]).toEqual([ids.toSorted(byId), ids.length]);
      }
      expect(byKey(await listHeadTotals(db.read, filter))).toEqual(
        byKey(await listHeadTotals(nothingKept(db), filter)),
      );
    }
  });
}, 120_000);

test("P32 a state's row of the coverage matrix is the same whatever area it is asked under", async () => {
  const rowsOf = async (filter: RegisterFilter, states: readonly string[]) => {
    const cells = await countCoverageCells(db.read, { filter, axis: "priority" });
    const asked = cells.filter(({ row }) => states.includes(row));
    return new Map(asked.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  };
  const held = await listJurisdictions(db.read);
  await holdsAfterWrites(draws(20), async (filter) => {
    const mission = missionOfKey(filter.state);
    const states = mission === null ? [filter.state] : statesHeldBy(mission, held);
    const ofAll = await rowsOf({ ...filter, state: null }, states);
    expect(ofAll).toEqual(await rowsOf(filter, states));
  });
}, 120_000);

/** What every event may depend on. */
const beneath = fc.constantFrom("term", "jurisdiction", "state");

async function changeBeneath(tx: Handle, what: string): Promise<void> {
  const [term] = await tx.select().from(planTerms).orderBy(planTerms.key).limit(1);
  if (what === "term" && term !== undefined)
    await tx.update(planTerms).set({ parent: term.parent }).where(eq(planTerms.key, term.key));
  const [held] = await tx.select().from(jurisdictions).orderBy(jurisdictions.id).limit(1);
  if (what === "jurisdiction" && held !== undefined)
    await tx
      .update(jurisdictions)
      .set({ disputed: !held.disputed })
      .where(eq(jurisdictions.id, held.id));
  if (what === "state")
    await tx.update(states).set({ labelLat: 40.5 }).where(eq(states.code, "IN"));
}

test("after any writes the map draws and counts what whoever has kept nothing sees", async () => {
  const histories = fc.array(fc.oneof({ weight: 8, arbitrary: writeOf(programme) }, beneath), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      for (const one of steps) {
        await db.write((tx) =>
          typeof one === "string" ? changeBeneath(tx, one) : takeWrite(tx, userId, one),
        );
        for (const filter of filters)
          expect(await drawnOf(db.read, filter)).toEqual(await drawnOf(nothingKept(db), filter));
      }
    }),
    { numRuns: draws(10) },
  );
}, 180_000);

test("cells that are derived anew change what is drawn, though nothing else of the event is written", async () => {
  const term = "4.0:3";
  const id = await makeEvent(db, { tags: [term] }, { approval: "approved" });
  const ofTerm = { ...NO_FILTER, priority: term };
  const countOf = async () => (await findMapShown(db.read, ofTerm)).total;
  const before = await countOf();
  await db.write(async (tx) => {
    await tx.delete(eventTags).where(eq(eventTags.eventId, id));
    await refreshDerived(tx, id);
  });
  expect(await countOf()).toBe(before - 1);
});

describe("what is asked after a write", () => {
  const asked: (readonly number[] | null)[] = [];
  const idsOf = keptByEvent(async (handle, _, among): Promise<[number][]> => {
    asked.push(among);
    const rows = await handle.select({ id: events.id }).from(events);
    return rows.filter(({ id }) => among?.includes(id) ?? true).map(({ id }) => [id]);
  });
  const askedFor = async (filter = NO_FILTER) => {
    asked.length = 0;
    const rows = await idsOf(db.read, filter);
    return { asked: [...asked], ids: rows.map(([id]) => id) };
  };
  const enter = async (times: number) => {
    const [random] = fc.sample(programme, { numRuns: 1, seed: 1 });
    const one = added(random ?? []).slice(0, 1);
    return await db.write((tx) => addEvents(tx, Array(times).fill(one).flat()));
  };

  test("at first all rows, without a write none, after one those of the events that it changed", async () => {
    expect((await askedFor()).asked).toEqual([null]);
    expect((await askedFor()).asked).toEqual([]);
    const ids = await enter(2);
    const after = await askedFor();
    expect(after.asked).toEqual([[...ids].sort((a, b) => a - b)]);
    expect(after.ids).toEqual(expect.arrayContaining(ids));
    expect((await askedFor({ ...NO_FILTER, fictional: false })).asked).toEqual([null]);
  });

  test("a transaction that writes is answered with what it has written", async () => {
    await askedFor();
    await db.write(async (tx) => {
      const before = await idsOf(tx, NO_FILTER);
      const [random] = fc.sample(programme, { numRuns: 1, seed: 1 });
      const ids = await addEvents(tx, added(random ?? []));
      expect(await idsOf(tx, NO_FILTER)).toHaveLength(before.length + ids.length);
    });
  });

  test("all rows each time of a filter that asks for more than events hold", async () => {
    const worded = { ...NO_FILTER, q: "茶会" };
    expect((await askedFor(worded)).asked).toEqual([null]);
    expect((await askedFor(worded)).asked).toEqual([null]);
  });

  test("an event that is removed is gone from what was kept", async () => {
    const [id = 0] = await enter(1);
    expect((await askedFor()).ids).toContain(id);
    await db.write((tx) => takeWrite(tx, userId, { does: "remove-fictional" }));
    const left = await db.read.select({ id: events.id }).from(events);
    expect((await askedFor()).ids.sort()).toEqual(left.map((row) => row.id).sort());
  });

  test("all rows where what every event depends on was written, or hundreds of events were", async () => {
    await askedFor();
    await db.write((tx) => changeBeneath(tx, "state"));
    expect((await askedFor()).asked).toEqual([null]);
    await enter(301);
    expect((await askedFor()).asked).toEqual([null]);
  });
});
