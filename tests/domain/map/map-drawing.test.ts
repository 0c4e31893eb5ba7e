/** The map as the server draws it: whole, small, escaped, and the same outlines back. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { areasText } from "~/domain/filter/filter-place";
import { toPlane } from "~/domain/map/composite-projection";
import type { Shade } from "~/domain/map/map-classes";
import type { MapSymbol } from "~/domain/map/map-symbol";
import { areaPaths, PARTS, placesOfPath } from "~/map/area-paths";
import { drawMap } from "~/map/drawing/draw-map";
import { drawWholeMap } from "~/map/drawing/draw-whole-map.server";
import { surveyGround } from "~/map/map-ground";
import type { MapScene, MapState } from "~/map/map-props";
import { stateShapes } from "~/map/state-shapes";
import { readCsv } from "~seeds/csv-rows";
import { draws } from "../../support/draws";

const MOST_BYTES = 20_000;
const shapes = stateShapes(JSON.parse(readFileSync("app/map/state-shapes.json", "utf8")));
const paths = areaPaths(shapes);
const states: MapState[] = readCsv("seeds/states.csv").map((row, at) => ({
  code: row.code ?? "",
  name: row.name_ja ?? "",
  description: `${row.name_ja}：実施${at}件、予定2件`,
  tip: { name: row.name_ja ?? "", lines: [`最終実施 2026年11月${at % 30}日（${at * 3}日前）`] },
  shade: (at % 6) as Shade,
  lat: Number(row.label_lat),
  lng: Number(row.label_lon),
}));
const ground = surveyGround(shapes, new Map(states.map((state) => [state.code, state])), toPlane);

/** Every other symbol stands for one point. */
const areaOf = (lat: number, lng: number, at: number) => ({
  ...{ south: lat - 0.41234, west: lng + 0.21234 },
  north: lat - 0.41234 + (at % 2),
  east: lng + 0.21234 + (at % 2),
});

const symbols: MapSymbol[] = states.flatMap((state, at) =>
  EVENT_FORMS.map((form) => ({
    ...{ cell: `${at}`, form, lat: state.lat - 0.4, lng: state.lng + 0.3, count: 1 + (at % 12) },
    ...{ event: null, title: { ja: "茶会", en: null }, place: null, stacked: false },
    ...{ outcome: at % 3 === 0 ? ("scheduled" as const) : ("held" as const), states: [state.code] },
    ...{ shared: [], areas: [areaOf(state.lat, state.lng, at)] },
  })),
);
const held = { outcome: "held" as const };
const SCENE: MapScene = {
  ...{ states, selected: "IN", own: ["IL", "IN", "WI"], symbols, event: 7 },
  itineraries: [
    {
      event: 7,
      title: { ja: "キャラバン", en: null },
      stops: [
        { ...held, lat: 41.59, lng: -87.35, name: "Gary", state: "IN" },
        { ...held, lat: 39.77, lng: -86.16, name: "Indianapolis", state: "IN" },
        { ...held, lat: 21.3, lng: -157.86, name: "Honolulu", state: "HI" },
      ],
    },
  ],
  titleOf: (symbol) => `行事 ${symbol.count}件`,
  label: "地図",
  hrefOf: (code) => `/map/states/${code}?year=2026&organiser=chicago`,
  hrefOfSymbol: ({ form, outcome, areas }) =>
    `/events?year=2026&form=${form}&outcome=${outcome}&place=${areasText(areas)}`,
};
const missions = new Map<string, string>();
for (const { state = "", mission = "" } of readCsv("seeds/jurisdictions.csv"))
  missions.set(state, `${missions.get(state) ?? ""} ${mission}`);
const jurisdictions = Object.fromEntries(missions);
const draw = (scene: Partial<MapScene> = {}) => drawMap({ ...SCENE, ...scene }, { paths, ground });

describe("outlines of the 56 areas", () => {
  test("come back from their paths within a part of a unit, in insets as well", () => {
    for (const { code, polygons } of shapes) {
      const back = placesOfPath(paths.get(code) ?? "").flat();
      const corners = polygons.flat(2).map(toPlane);
      for (const place of back) {
        const { x, y } = toPlane(place);
        const away = Math.min(...corners.map((corner) => Math.hypot(corner.x - x, corner.y - y)));
        expect(away, code).toBeLessThan(1 / PARTS);
      }
      expect(back.length, code).toBeGreaterThan(3);
    }
  });
});

test("what is remembered from one drawing to the next changes none of them", () => {
  const scene = fc.record({
    selected: fc.constantFrom(null, "IN", "GU"),
    event: fc.constantFrom(null, 7),
    symbols: fc.array(fc.constantFrom(...symbols), { maxLength: 40 }),
  });
  const lower = states.map((state) => ({ ...state, lat: state.lat - 1 }));
  const grounds = [
    { states, ground },
    {
      states: lower,
      ground: surveyGround(shapes, new Map(lower.map((one) => [one.code, one])), toPlane),
    },
  ];
  fc.assert(
    fc.property(fc.array(scene, { minLength: 1, maxLength: 4 }), (scenes) => {
      for (const asked of [...scenes, ...scenes])
        for (const on of grounds) {
          const whole = { ...SCENE, ...asked, states: on.states };
          expect(drawWholeMap(whole)).toBe(drawMap(whole, { paths, ground: on.ground }));
        }
    }),
    { numRuns: draws(10) },
  );
});

describe("the drawing", () => {
  test("is small, with a symbol of every form in every area", () => {
    const bytes = (scene: Partial<MapScene>) => gzipSync(draw(scene)).length;
    expect(bytes({})).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes({ jurisdictions })).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("links every area, and marks the selected one and the own jurisdiction", () => {
    const drawn = draw();
    for (const { code } of states)
      expect(drawn).toContain(`href="/map/states/${code}?year=2026&amp;organiser=chicago"`);
    expect(drawn.match(/aria-current="true"/g)).toHaveLength(1);
    expect(drawn.match(/ map-own"/g)).toHaveLength(2);
    expect(drawn.match(/ map-selected"/g)).toHaveLength(1);
  });

  test("a leg into another inset is no line", () => {
    const [, line = ""] =
      /class="map-itinerary map-itinerary-chosen" d="([^"]+)"/.exec(draw()) ?? [];
    expect(line.match(/[ML]/g)).toEqual(["M", "L"]);
  });

  test("counts every symbol inside it, and one alone not; held filled, planned outlined", () => {
    const one = { ...symbols[0], count: 1, outcome: "held" } as MapSymbol;
    const only = (symbol: MapSymbol) => draw({ symbols: [symbol], itineraries: [] });
    expect(only(one)).not.toContain("mark-count");
    expect(only({ ...one, count: 12 })).toContain(">12</text>");
    expect(only(one)).not.toContain("form-mark-planned");
    expect(only({ ...one, outcome: "scheduled" })).toContain("form-mark-planned");
    const both = draw({
      symbols: [one, { ...one, outcome: "scheduled", count: 3 }],
      itineraries: [],
    });
    expect(both.match(/class="form-mark /g)).toHaveLength(2);
  });

  test("escapes whatever a title or an address holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const drawn = draw({ symbols: symbols.slice(0, 4), titleOf: () => text, label: text });
        expect(drawn.match(/<(?!\/?(?:svg|g|a|path|rect|text|title)\b)/g)).toBeNull();
        expect(drawn.split("<svg ").length).toBe(2);
      }),
      { numRuns: 30 },
    );
  });
});
