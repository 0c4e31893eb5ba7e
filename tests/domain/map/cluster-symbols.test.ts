/** Places of events made symbols, whatever they are: counted again one by one, and carried without loss. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { clusterSymbols, type DrawnPoint } from "~/domain/map/cluster-symbols";
import { cellNameOf, type MapSymbol } from "~/domain/map/map-symbol";
import { symbolColumns, symbolsOf } from "~/domain/map/symbol-columns";

const degree = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
const places = fc.constantFrom("Columbus", "Fairbanks", null);
const point = fc.record({
  event: fc.integer({ min: 1, max: 12 }),
  outcome: fc.constantFrom(...OUTCOMES),
  state: fc.constantFrom("IN", "OH", "AK"),
  ...{ lat: degree(39, 42), lng: degree(-88, -84), place: places },
});
/** An event has one form. */
const points: fc.Arbitrary<DrawnPoint[]> = fc
  .array(point, { maxLength: 40 })
  .map((drawn) => drawn.map((one) => ({ ...one, form: EVENT_FORMS[one.event % 4] ?? "other" })));
const step = fc.integer({ min: 0, max: 8 });

const inSymbol = (drawn: readonly DrawnPoint[], symbol: Omit<MapSymbol, "title">, at: number) =>
  drawn.filter(
    (one) =>
      cellNameOf(one, at) === symbol.cell &&
      one.form === symbol.form &&
      one.outcome === symbol.outcome,
  );
const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

test("every place is in the one symbol of its cell, form and outcome, which says what is there", () => {
  fc.assert(
    fc.property(points, step, (drawn, at) => {
      const symbols = clusterSymbols(drawn, at);
      const names = symbols.map(({ cell, form, outcome }) => `${cell} ${form} ${outcome}`);
      expect(once(names)).toEqual(names);
      expect(symbols.reduce((sum, one) => sum + inSymbol(drawn, one, at).length, 0)).toBe(
        drawn.length,
      );
      for (const symbol of symbols) {
        const own = inSymbol(drawn, symbol, at);
        const events = once(own.map(({ event }) => event));
        const elsewhere = drawn.filter(
          (one) => one.outcome === symbol.outcome && cellNameOf(one, at) !== symbol.cell,
        );
        const shared = events.filter((event) => elsewhere.some((one) => one.event === event));
        const named = once(own.map(({ place }) => place));
        expect(symbol).toMatchObject({
          count: events.length,
          event: events.length === 1 ? events[0] : null,
          shared: shared.sort((a, b) => a - b),
          states: once(own.map(({ state }) => state)).sort(),
          place: named.length === 1 ? named[0] : null,
        });
        const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
        const [lats, lngs] = [own.map(({ lat }) => lat), own.map(({ lng }) => lng)];
        expect(symbol.stacked).toBe(spread(lats) + spread(lngs) === 0);
        expect(symbol.areas).toEqual(
          symbol.stacked
            ? []
            : [
                { south: Math.min(...lats), west: Math.min(...lngs) },
                { north: Math.max(...lats), east: Math.max(...lngs) },
              ].reduce((whole, side) => [{ ...whole[0], ...side }], [{}] as object[]),
        );
        const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
        expect(Math.abs(symbol.lat - mean(lats))).toBeLessThan(0.006);
        expect(Math.abs(symbol.lng - mean(lngs))).toBeLessThan(0.006);
      }
    }),
  );
});

const DRAWN = {
  ...({ event: 1, form: "caravan", outcome: "held", state: "IN", place: null } as const),
};

test("symbols stand from south to north, then from west to east", () => {
  const at = (lat: number, lng: number): DrawnPoint => ({ ...DRAWN, lat, lng });
  const symbols = clusterSymbols([at(41, -85), at(39, -84), at(39, -88)], 8);
  expect(symbols.map(({ lat, lng }) => [lat, lng])).toEqual([
    [39, -88],
    [39, -84],
    [41, -85],
  ]);
});

test("events in several symbols are carried whatever their numbers", () => {
  const ids = fc.uniqueArray(fc.nat({ max: 2 ** 40 })).map((all) => all.sort((a, b) => a - b));
  const [symbol] = clusterSymbols([{ ...DRAWN, lat: 39, lng: -84 }], 0);
  if (symbol === undefined) throw new Error("One place is one symbol");
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 4 }), (lists) => {
      const symbols = lists.map((shared) => ({ ...symbol, shared, title: { ja: null, en: null } }));
      expect(symbolsOf(symbolColumns(symbols))).toEqual(symbols);
    }),
  );
});

test("carried as columns they come back as they were", () => {
  fc.assert(
    fc.property(points, step, fc.constantFrom("講演会", null), (drawn, at, ja) => {
      const symbols = clusterSymbols(drawn, at).map((symbol) => ({
        ...symbol,
        title: { ja, en: symbol.place },
      }));
      expect(symbolsOf(symbolColumns(symbols))).toEqual(symbols);
    }),
  );
});
