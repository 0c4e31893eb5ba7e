/** What the map draws over the states: symbols at their places, the places of events, itineraries in order. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import { cellNameOf } from "~/domain/map/map-symbol";
import type { Database } from "~db/client";
import { listItineraries } from "~db/queries/map/map-itineraries";
import { listMapSpots } from "~db/queries/map/map-spots";
import { listMapSymbols } from "~db/queries/map/map-symbols";
import { makeEvent, occurrenceOf, placeIn } from "../../support/make-event";
import { makeMapProgramme } from "../../support/map-programme";
import { openTestDatabase } from "../../support/test-database";

const filter: RegisterFilter = { ...NO_FILTER, period: fiscalYearPeriod(2023), year: 2023 };
const COARSE = { step: 0, language: "ja" } as const;
const FINE = { step: 8, language: "ja" } as const;
const asked = { filter, language: "ja" } as const;
const held = { outcome: "held" as const };
const at = (state: string, lat: number, lon: number) => ({ ...placeIn(state, state), lat, lon });

let db: Database;
let caravan = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  caravan = await makeMapProgramme(db);
  const month = { precision: "month" as const, from: "2024-01-01", to: "2024-01-31" };
  await makeEvent(db, {
    occurrences: [occurrenceOf({ ...held, first: month, last: month, place: placeIn("ME") })],
  });
});

afterAll(() => db.close());

describe("symbols", () => {
  test("an event stands at the place of each occurrence, a placement in each state it names", async () => {
    const symbols = await listMapSymbols(db.read, { filter, ...FINE });
    const count = (form: string) =>
      symbols
        .filter((symbol) => symbol.form === form)
        .reduce((sum, symbol) => sum + symbol.count, 0);
    expect(count("caravan")).toBe(3);
    expect(count("media-buy")).toBe(2);
    expect(count("mission-event")).toBe(3);
  });

  test("a coarser grid clusters, and loses no event", async () => {
    const [coarse, fine] = [
      await listMapSymbols(db.read, { filter, ...COARSE }),
      await listMapSymbols(db.read, { filter, ...FINE }),
    ];
    // Of those in several cells, once each of an outcome. Case A6
    const sum = (symbols: typeof coarse) => {
      const together = symbols.flatMap(({ shared }) => shared);
      const counted = symbols.reduce((total, { count }) => total + count, 0);
      return counted - together.length + new Set(together).size;
    };
    expect([sum(coarse), sum(fine)]).toEqual([5, 5]);
    expect(coarse.length).toBeLessThanOrEqual(fine.length);
  });

  test("what was held and what is planned are two symbols, and each knows its cell", async () => {
    const symbols = await listMapSymbols(db.read, { filter, ...COARSE });
    const georgia = symbols.filter(
      ({ states, form }) => form === "mission-event" && states.includes("GA"),
    );
    expect(georgia.map(({ outcome, count }) => [outcome, count])).toEqual([
      ["held", 1],
      ["scheduled", 1],
    ]);
    for (const step of [0, 3, 8]) {
      const { itineraries } = await listItineraries(db.read, {
        ...asked,
        ...{ limit: 10, event: null },
      });
      const at = await listMapSymbols(db.read, { ...asked, step });
      for (const stop of itineraries.flatMap(({ stops }) => stops)) {
        const cell = cellNameOf(stop, step);
        const found = at.filter((symbol) => symbol.cell === cell && symbol.form === "caravan");
        expect(found.map(({ outcome }) => outcome)).toEqual([stop.outcome]);
      }
    }
  });

  test("the places of an event are where its symbols are, each once", async () => {
    const spots = await listMapSpots(db.read, filter, { events: [caravan], language: "ja" });
    expect(
      spots
        .get(caravan)
        ?.map(({ state }) => state)
        .sort(),
    ).toEqual(["IN", "IN", "OH"]);
    expect(await listMapSpots(db.read, filter, { events: [], language: "ja" })).toEqual(new Map());
  });

  test("several events at one point say so; a single one says which", async () => {
    const symbols = await listMapSymbols(db.read, {
      filter: { ...filter, form: "mission-event" },
      ...FINE,
    });
    expect(symbols.every(({ event, count }) => event !== null && count === 1)).toBe(true);
    const own = await openTestDatabase();
    const day = { ...held, day: "2023-05-10" };
    for (const lat of [33.75, 33.75, 33.8])
      await makeEvent(own, {
        occurrences: [occurrenceOf({ ...day, place: at("GA", lat, -84.39) })],
      });
    const [fine, coarse] = [
      await listMapSymbols(own.read, { filter, ...FINE }),
      await listMapSymbols(own.read, { filter, ...COARSE }),
    ];
    expect(fine.map(({ count, event, stacked }) => [count, event === null, stacked])).toEqual([
      [2, true, true],
      [1, false, true],
    ]);
    expect(coarse.map(({ count, stacked }) => [count, stacked])).toEqual([[3, false]]);
    own.close();
    const caravans = await listMapSymbols(db.read, {
      filter: { ...filter, form: "caravan" },
      ...FINE,
    });
    expect(caravans.map(({ event }) => event)).toEqual([caravan, caravan, caravan]);
  });

  test("only states in view are read", async () => {
    const symbols = await listMapSymbols(db.read, { filter, ...FINE, states: ["OH"] });
    expect(symbols.map(({ states }) => states)).toEqual([["OH"]]);
  });

  test("a filter takes stops, not whole caravans. N2", async () => {
    const symbols = await listMapSymbols(db.read, { filter: { ...filter, state: "IN" }, ...FINE });
    expect(symbols.map(({ states }) => states)).toEqual([["IN"], ["IN"]]);
  });
});

describe("itineraries", () => {
  test("go through the stops in their order", async () => {
    const { itineraries, total } = await listItineraries(db.read, {
      ...asked,
      limit: 10,
      event: null,
    });
    expect(total).toBe(1);
    expect(itineraries[0]?.stops.map(({ lat }) => lat)).toEqual([41.59, 39.77, 39.96]);
  });

  test("the limit leaves out, but not what is asked for, and the total says how many there are. N9", async () => {
    expect(await listItineraries(db.read, { ...asked, limit: 0, event: null })).toEqual({
      itineraries: [],
      total: 1,
    });
    const one = await listItineraries(db.read, { ...asked, limit: 0, event: caravan });
    expect(one.itineraries.map(({ event }) => event)).toEqual([caravan]);
  });
});
