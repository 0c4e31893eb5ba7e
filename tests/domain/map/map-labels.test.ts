/** Labels of the map: no two overlap, at any size and with any symbols about. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlane, WHOLE } from "~/domain/map/composite-projection";
import { outwardOf } from "~/map/label-directions";
import { type Box, boxAround, type LabelRequest, layoutLabels, overlap } from "~/map/label-layout";
import { surveyGround } from "~/map/map-ground";
import { stateShapes } from "~/map/state-shapes";
import { readCsv } from "~seeds/csv-rows";
import { plainLabels } from "../../reference/plain-labels";

const SIZES = { inside: { width: 20, height: 14 }, led: { width: 30, height: 24 } };
const SMALL = { inside: { width: 15, height: 10 }, led: { width: 26, height: 24 } };

const labels = new Map(
  readCsv("seeds/states.csv").map((row) => [
    row.code ?? "",
    { lat: Number(row.label_lat), lng: Number(row.label_lon) },
  ]),
);
const shapes = stateShapes(JSON.parse(readFileSync("app/map/state-shapes.json", "utf8")));
const ground = surveyGround(shapes, labels, toPlane);

const scaled = (box: Box, by: number): Box => ({
  left: box.left * by,
  top: box.top * by,
  right: box.right * by,
  bottom: box.bottom * by,
});

function layoutAt(scale: number, symbols: readonly Box[]) {
  const requests = [...ground.areas.values()].map(({ code, label, room }) => ({
    code,
    x: label.x * scale,
    y: label.y * scale,
    room: room * scale,
    outward: outwardOf(code),
  }));
  return layoutLabels(requests, scale < 0.62 ? SMALL : SIZES, {
    frame: scaled(WHOLE, scale),
    symbols,
    mayBeCovered: true,
    overLand: (box) => ground.land.overLand(scaled(box, 1 / scale)),
    inside: (code, box) => ground.land.inside(code, scaled(box, 1 / scale)),
  });
}

function overlapping(boxes: readonly Box[]): number {
  return boxes.filter((box, i) => boxes.some((other, j) => j > i && overlap(box, other, 0))).length;
}

describe("labels of the 56 areas", () => {
  test.each([0.35, 0.41, 0.5, 0.7, 1, 1.45, 2, 4])("none overlap at scale %d", (scale) => {
    expect(overlapping(layoutAt(scale, []).map(({ box }) => box))).toBe(0);
  });

  test.each([1, 1.45, 2])("at scale %d every area has one", (scale) => {
    const found = new Set(layoutAt(scale, []).map(({ code }) => code));
    expect([...labels.keys()].filter((code) => !found.has(code))).toEqual([]);
  });

  test("the small north-eastern ones and the territories are led, the large ones are not", () => {
    const led = new Set(
      layoutAt(1, [])
        .filter((label) => label.led)
        .map(({ code }) => code),
    );
    for (const code of ["RI", "DE", "DC", "GU", "MP", "AS", "VI"]) expect(led).toContain(code);
    for (const code of ["TX", "MT", "GA", "AK"]) expect(led).not.toContain(code);
  });

  test("a led label never covers land", () => {
    for (const { led, box } of layoutAt(1, [])) {
      if (led) expect(ground.land.overLand(box)).toBe(false);
    }
  });

  test("a label evades a symbol where its state has room", () => {
    const texas = ground.areas.get("TX")?.label;
    if (!texas) throw new Error("Texas has no label");
    const symbol = boxAround(texas.x, texas.y, { width: 30, height: 30 });
    const label = layoutAt(1, [symbol]).find(({ code }) => code === "TX");
    expect(label?.led).toBe(false);
    expect(label && overlap(label.box, symbol, 0)).toBe(false);
  });
});

describe("labels of any map", () => {
  const request = (code: string) =>
    fc.record({
      code: fc.constant(code),
      x: fc.double({ min: 0, max: 600, noNaN: true }),
      y: fc.double({ min: 0, max: 400, noNaN: true }),
      room: fc.double({ min: 0, max: 60, noNaN: true }),
      outward: fc.integer({ min: -180, max: 180 }),
    });
  const requests = fc
    .integer({ min: 1, max: 40 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => request(String(i)))));

  test("where labels may not be covered, only the selected area keeps its label among symbols", () => {
    const area = (code: string, x: number) => ({ code, x, y: 200, room: 40, outward: 0 });
    const everywhere = { left: 0, top: 0, right: 600, bottom: 400 };
    const placed = layoutLabels([area("IN", 200), { ...area("OH", 400), needed: true }], SIZES, {
      frame: everywhere,
      symbols: [everywhere],
      mayBeCovered: false,
      overLand: () => true,
      inside: () => true,
    });
    expect(placed.map(({ code }) => code)).toEqual(["OH"]);
  });

  test("none overlap, none leave the frame, none appear twice", () => {
    const frame = { left: 0, top: 0, right: 600, bottom: 400 };
    fc.assert(
      fc.property(requests, fc.boolean(), (asked: LabelRequest[], land) => {
        const placed = layoutLabels(asked, SIZES, {
          frame,
          symbols: [],
          mayBeCovered: land,
          overLand: () => land,
          inside: (code) => Number(code) % 2 === 0,
        });
        expect(overlapping(placed.map(({ box }) => box))).toBe(0);
        expect(new Set(placed.map(({ code }) => code)).size).toBe(placed.length);
        for (const { box } of placed) {
          expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 400).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("stand where trying every place against everything puts them", () => {
    const frame = { left: 0, top: 0, right: 600, bottom: 400 };
    const box = fc
      .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }))
      .chain(([left, top]) =>
        fc.integer({ min: 1, max: 160 }).map((side) => ({
          ...{ left, top },
          ...{ right: left + side, bottom: top + side },
        })),
      );
    const asked = fc
      .tuple(requests, fc.nat({ max: 4 }))
      .map(([all, needed]): LabelRequest[] =>
        all.map((each, at) => ({ ...each, room: Math.floor(each.room / 10), needed: at < needed })),
      );
    const maps = fc.tuple(asked, fc.array(box, { maxLength: 60 }), fc.boolean());
    const around = (symbols: Box[], mayBeCovered: boolean) => ({
      ...{ frame, symbols, mayBeCovered },
      overLand: ({ left }: Box) => Math.floor(left / 50) % 2 === 0,
      inside: (code: string, { top }: Box) => Math.floor(top / 60) % 3 === Number(code) % 3,
    });
    fc.assert(
      fc.property(maps, ([all, symbols, mayBeCovered]) => {
        const map = around(symbols, mayBeCovered);
        expect(layoutLabels(all, SIZES, map)).toEqual(plainLabels(all, SIZES, map));
      }),
      { numRuns: 60 },
    );
    // Whether such maps have labels of both kinds is asked of the same ones every time: sixty by chance may have few.
    const placed = fc
      .sample(maps, { numRuns: 60, seed: 1 })
      .flatMap(([all, symbols, mayBeCovered]) =>
        layoutLabels(all, SIZES, around(symbols, mayBeCovered)).map(({ led, box }) => ({
          led,
          covered: symbols.some((each) => overlap(box, each, 0)),
        })),
      );
    expect(placed.filter(({ led }) => led).length).toBeGreaterThan(10);
    expect(placed.filter(({ covered }) => covered).length).toBeGreaterThan(10);
  });
});
