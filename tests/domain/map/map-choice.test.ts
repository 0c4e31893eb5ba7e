/** What is chosen stands out, what is not fades; caravans end at the symbols of their stops. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellNameOf, type Itinerary, type MapSpot, type MapSymbol } from "~/domain/map/map-symbol";
import { type Choice, chosenOf, standingOf } from "~/map/chosen-marks";
import { itineraryLines } from "~/map/itinerary-lines";
import { jurisdictionLines } from "~/map/jurisdiction-lines";
import { spotMarks } from "~/map/spot-marks";
import { groupSymbols, LARGE_MARKS, marksOf } from "~/map/symbol-groups";

const GROUND = {
  toPixels: ({ lat, lng }: { lat: number; lng: number }) => ({ x: lng * 12, y: -lat * 16 }),
  connected: () => true,
  size: LARGE_MARKS,
};
const title = { ja: "キャラバン", en: null };
const stop = (lat: number, lng: number, state: string) => ({
  ...{ lat, lng, state, name: `${lat}`, outcome: "held" as const },
});
const caravan = (event: number, stops: Itinerary["stops"]): Itinerary => ({ event, title, stops });
const NOTHING: Choice = { itineraries: [], event: null, spots: [], selected: null, step: 0 };

const INDIANA = caravan(7, [stop(41.6, -87.3, "IN"), stop(39.8, -86.2, "IN"), stop(38, -84, "KY")]);
const OHIO = caravan(8, [stop(40, -83, "OH"), stop(41.5, -81.7, "OH"), stop(39.8, -86.1, "IN")]);
const symbolOf = (part: Partial<MapSymbol>): MapSymbol => ({
  ...{
    cell: "x",
    form: "mission-event",
    outcome: "held",
    lat: 40,
    lng: -90,
    count: 1,
    event: null,
  },
  ...{ title, place: null, states: ["IL"], stacked: false, shared: [], areas: [], ...part },
});
const asSymbols = (itineraries: readonly Itinerary[]): MapSymbol[] => {
  const stops = itineraries.flatMap(({ event, stops: own }) =>
    own.map((each) => ({ each, event })),
  );
  const cells = new Map<string, typeof stops>();
  for (const one of stops) {
    const cell = cellNameOf(one.each, 0);
    cells.set(cell, [...(cells.get(cell) ?? []), one]);
  }
  return [...cells].map(([cell, inside]) =>
    symbolOf({
      ...{
        cell,
        form: "caravan",
        count: inside.length,
        states: inside.map(({ each }) => each.state),
      },
      lat: inside.reduce((sum, { each }) => sum + each.lat, 0) / inside.length,
      lng: inside.reduce((sum, { each }) => sum + each.lng, 0) / inside.length,
    }),
  );
};

describe("what is chosen", () => {
  test("a caravan: its stops, numbered in order", () => {
    const chosen = chosenOf({ ...NOTHING, itineraries: [INDIANA, OHIO], event: 8 });
    expect(chosen.spots.map(({ number, state }) => [number, state])).toEqual([
      [1, "OH"],
      [2, "OH"],
      [3, "IN"],
    ]);
  });

  test("a state: the caravan that stops there most often; none: nothing, and nothing fades", () => {
    const of = (selected: string) =>
      chosenOf({ ...NOTHING, itineraries: [INDIANA, OHIO], selected }).itinerary?.event ?? null;
    expect([of("IN"), of("OH"), of("KY"), of("TX")]).toEqual([7, 8, 7, null]);
    const chosen = chosenOf({ ...NOTHING, itineraries: [INDIANA], selected: "TX" });
    expect(standingOf(symbolOf({}), { cells: ["x"] }, chosen)).toBe("plain");
  });

  test("any other event: its places without numbers", () => {
    const spot: MapSpot = { ...stop(40, -90, "IL"), event: 9, title, form: "mission-event" };
    const chosen = chosenOf({ ...NOTHING, itineraries: [INDIANA], event: 9, spots: [spot] });
    const [mark] = spotMarks(chosen.spots, GROUND);
    expect(mark).toMatchObject({ text: "", form: "mission-event", outcome: "held" });
    const cells = [cellNameOf(spot, 0)];
    expect(standingOf(symbolOf({ count: 1 }), { cells }, chosen)).toBe("replaced");
    expect(standingOf(symbolOf({ count: 2 }), { cells }, chosen)).toBe("faded");
    expect(standingOf(symbolOf({ outcome: "scheduled" }), { cells }, chosen)).toBe("faded");
  });

  test("the other events of a chosen state do not fade, those elsewhere do", () => {
    const chosen = chosenOf({ ...NOTHING, itineraries: [INDIANA], selected: "IN" });
    const standing = (states: string[]) => standingOf(symbolOf({ states }), { cells: [] }, chosen);
    expect([standing(["IN"]), standing(["IL", "IN"]), standing(["IL"])]).toEqual([
      "plain",
      "plain",
      "faded",
    ]);
  });

  test.each([
    [[41, 41.1], ["1–2"]],
    [
      [41, 30, 41.1],
      ["1,3", "2"],
    ],
    [
      [41, 30, 20],
      ["1", "2", "3"],
    ],
    [
      [41, 41.1, 30, 41.2, 20, 41.15],
      ["1…", "3", "5"],
    ],
  ])("stops at %j stand as %j", (lats, texts) => {
    const stops = lats.map((lat) => stop(lat, -86, "IN"));
    const chosen = chosenOf({ ...NOTHING, itineraries: [caravan(7, stops)], event: 7 });
    expect(
      spotMarks(chosen.spots, GROUND)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(texts.sort());
  });
});

describe("lines of caravans", () => {
  const place = fc.record({
    lat: fc.double({ min: 30, max: 45, noNaN: true }),
    lng: fc.double({ min: -110, max: -80, noNaN: true }),
    state: fc.constantFrom("IN", "OH"),
    name: fc.constant(null),
    outcome: fc.constant("held" as const),
  });
  const itineraries = fc
    .array(fc.array(place, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 })
    .map((all) => all.map((stops, at) => caravan(at + 1, stops)));

  test("begin and end at the edge of a symbol or of a numbered stop", () => {
    fc.assert(
      fc.property(itineraries, fc.constantFrom(null, 1, 2), (given, event) => {
        const groups = groupSymbols(asSymbols(given), GROUND);
        const chosen = chosenOf({ ...NOTHING, itineraries: given, event });
        const spots = spotMarks(chosen.spots, GROUND);
        const middles = [
          ...groups.flatMap((group) =>
            marksOf(group).map(({ place: at, left, top }) => {
              const { x, y } = GROUND.toPixels(at);
              return { x: x + left + 10, y: y + top + 10 };
            }),
          ),
          ...spots.map(({ at }) => at),
        ];
        const lines = itineraryLines({ itineraries: given, groups, spots, chosen, ...GROUND });
        const drawn =
          event === null ? lines : lines.filter(({ standing }) => standing === "chosen");
        for (const end of drawn.flatMap(({ legs }) => legs.flat())) {
          const nearest = Math.min(...middles.map(({ x, y }) => Math.hypot(x - end.x, y - end.y)));
          expect(nearest).toBeGreaterThan(0);
          expect(nearest).toBeLessThanOrEqual(11.01);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a leg between stops of one symbol is not drawn", () => {
    const near = caravan(7, [stop(40, -86, "IN"), stop(40.01, -86.01, "IN")]);
    const groups = groupSymbols(asSymbols([near]), GROUND);
    const chosen = chosenOf({ ...NOTHING, itineraries: [near] });
    const [line] = itineraryLines({ itineraries: [near], groups, spots: [], chosen, ...GROUND });
    expect(line?.legs).toEqual([]);
  });
});

describe("lines between jurisdictions", () => {
  const square = (code: string, x: number) => ({
    code,
    rings: [[`${x} 0`, `${x + 1} 0`, `${x + 1} 1`, `${x} 1`]],
  });
  const name = (point: string) => point;

  test("stand where two areas meet that two missions hold, and nowhere else", () => {
    const areas = [square("A", 0), square("B", 1), square("C", 2)];
    const lines = jurisdictionLines(areas, { A: "ny", B: "ny", C: "boston" }, name);
    expect(lines.map((line) => [...line].sort())).toEqual([["2 0", "2 1"]]);
    expect(jurisdictionLines(areas, { A: "ny", B: "ny", C: "ny" }, name)).toEqual([]);
  });
});
