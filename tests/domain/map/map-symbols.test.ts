/** Symbols on the map: groups never overlap, and nothing is lost when they become one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import type { MapSymbol } from "~/domain/map/map-symbol";
import { overlap } from "~/map/label-layout";
import { groupSymbols, LARGE_MARKS, marksOf, SMALL_MARKS } from "~/map/symbol-groups";
import { plainGroups } from "../../reference/plain-groups";

const symbols: fc.Arbitrary<MapSymbol[]> = fc.array(
  fc.record({
    cell: fc.integer({ min: 0, max: 30 }).map(String),
    form: fc.constantFrom(...EVENT_FORMS),
    outcome: fc.constantFrom("held", "scheduled"),
    lat: fc.double({ min: 25, max: 48, noNaN: true }),
    lng: fc.double({ min: -120, max: -70, noNaN: true }),
    count: fc.integer({ min: 1, max: 500 }),
    event: fc.option(fc.integer({ min: 1, max: 9 })),
    title: fc.constant({ ja: "茶会", en: null }),
    place: fc.constantFrom("Gary", null),
    states: fc.constantFrom(["GA"], ["IN"], ["GA", "IN"]),
    stacked: fc.boolean(),
    shared: fc.constant([]),
    areas: fc.constant([]),
  }),
  { maxLength: 60 },
);

const ground = {
  toPixels: ({ lat, lng }: { lat: number; lng: number }) => ({ x: lng * 12, y: -lat * 16 }),
  connected: () => true,
  size: LARGE_MARKS,
};

describe("groups of symbols", () => {
  test("never overlap, and keep every count of every form, the held and the planned apart", () => {
    fc.assert(
      fc.property(symbols, fc.constantFrom(LARGE_MARKS, SMALL_MARKS), (given, size) => {
        const groups = groupSymbols(given, { ...ground, size });
        const boxes = groups.map(({ box }) => box);
        const overlapping = boxes.some((box, i) =>
          boxes.some((other, j) => j > i && overlap(box, other, 0)),
        );
        expect(overlapping).toBe(false);
        for (const form of EVENT_FORMS) {
          for (const outcome of ["held", "scheduled"]) {
            const sum = (list: readonly MapSymbol[]) =>
              list
                .filter((symbol) => symbol.form === form && symbol.outcome === outcome)
                .reduce((total, { count }) => total + count, 0);
            expect(sum(groups.flatMap((group) => group.symbols))).toBe(sum(given));
          }
        }
        const cells = groups.flatMap((group) => group.cells);
        expect([...cells].sort()).toEqual([...new Set(given.map(({ cell }) => cell))].sort());
      }),
    );
  });

  test("marks of a group stand inside its box", () => {
    fc.assert(
      fc.property(symbols, (given) => {
        for (const group of groupSymbols(given, ground)) {
          const middle = ground.toPixels(group.place);
          for (const { left, top } of marksOf(group)) {
            expect(middle.x + left).toBeGreaterThanOrEqual(group.box.left - 0.01);
            expect(middle.x + left + group.size.mark).toBeLessThanOrEqual(group.box.right + 0.01);
            expect(middle.y + top).toBeGreaterThanOrEqual(group.box.top - 0.01);
          }
        }
      }),
    );
  });

  test("are those that looking at every pair again for each of them gives, ties and insets included", () => {
    let joined = 0;
    const onGrid = fc.boolean().chain((isOnGrid) =>
      symbols.map((given) =>
        isOnGrid
          ? given.map((each) => ({
              ...each,
              lat: Math.round(each.lat),
              lng: Math.round(each.lng),
            }))
          : given,
      ),
    );
    fc.assert(
      fc.property(onGrid, fc.constantFrom(0.03, 0.1, 0.4), (given, scale) => {
        const at = {
          ...ground,
          toPixels: ({ lat, lng }: { lat: number; lng: number }) => ({
            ...{ x: lng * 12 * scale, y: -lat * 16 * scale },
          }),
          connected: (a: { lng: number }, b: { lng: number }) => a.lng > -100 === b.lng > -100,
        };
        const shown = (groups: ReturnType<typeof plainGroups>) =>
          groups.map(({ place, cells, shift, symbols: own }) => ({
            ...{ place, cells, shift },
            symbols: own.map((symbol) => ({ ...symbol, cell: "one" })),
          }));
        const groups = groupSymbols(given, at);
        if (groups.some(({ cells }) => cells.length > 1)) joined += 1;
        expect(shown(groups)).toEqual(shown(plainGroups(given, at)));
      }),
    );
    expect(joined).toBeGreaterThan(5);
    expect(groupSymbols([], ground)).toEqual([]);
  });

  test("A6 two stops of one caravan that become one mark count once, and still lead to it", () => {
    const stop = (lng: number, cell: string): MapSymbol => ({
      cell,
      form: "caravan",
      lat: 40,
      lng,
      count: 1,
      event: 7,
      title: { ja: null, en: "Caravan" },
      ...{ outcome: "held", place: null, states: ["IN"] },
      stacked: true,
      shared: [7],
      areas: [{ south: 40, west: lng, north: 40, east: lng }],
    });
    const [group, ...rest] = groupSymbols([stop(-86, "a"), stop(-86.2, "b")], ground);
    expect(rest).toEqual([]);
    expect(group?.symbols).toMatchObject([{ count: 1, event: 7, states: ["IN"], shared: [7] }]);
    expect(group?.symbols[0]?.areas.map(({ west }) => west).sort()).toEqual([-86, -86.2]);
  });

  test("marks of different insets are never one", () => {
    const at = (cell: string, lng: number): MapSymbol => ({
      cell,
      form: "other",
      lat: 40,
      lng,
      count: 1,
      event: null,
      title: { ja: null, en: null },
      ...{ outcome: "held", place: null, states: [] },
      stacked: false,
      ...{ shared: [], areas: [] },
    });
    const apart = { ...ground, connected: () => false };
    expect(groupSymbols([at("a", -86), at("b", -86)], apart)).toHaveLength(2);
  });
});
