import fc from "fast-check";
import { expect, test } from "vitest";
import { type ContrastFigure, exactly } from "~/domain/contrast/contrast-figure";
import { figureClasses, shadedBy, shadeOfFigure } from "~/domain/map/figure-classes";
import { levelOf, type MapClass } from "~/domain/map/map-classes";
import { checkExample } from "../../support/rule-examples";

const CLASSES: MapClass[] = [
  { from: 1, to: 9 },
  { from: 10, to: 99 },
  { from: 100, to: null },
];

/** 3, 1..4, 3+ or - as a figure. */
function figureOf(text: string): ContrastFigure | null {
  if (text === "-") return null;
  if (text.endsWith("+")) return { low: Number(text.slice(0, -1)), high: null };
  const [low = "", high = low] = text.split("..");
  return { low: Number(low), high: Number(high) };
}

test("P125: what is withheld is unknown and never 0, an interval is what it surely is", () => {
  const names = [1, 2, 3].map((at) => [levelOf(at - 1, CLASSES.length), String(at)] as const);
  const written = new Map<unknown, string>([...names, [0, "none"], ["no-data", "unknown"]]);
  checkExample("P125", ["figure"], ["class"], ({ figure }) => ({
    class: written.get(shadeOfFigure(figureOf(figure), CLASSES)) ?? "",
  }));
});

test("P125: rates have classes of their own decimals, ascending and from above nothing", () => {
  expect(figureClasses(0)).toEqual([]);
  expect(figureClasses(0.9).every(({ from }) => from > 0 && from < 1)).toBe(true);
  expect(figureClasses(40).every(({ from }) => Number.isInteger(from))).toBe(true);
  const most = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(most, fc.double({ min: 0, max: 1, noNaN: true }), (greatest, share) => {
      const classes = figureClasses(greatest);
      const froms = classes.map(({ from }) => from);
      expect(froms).toEqual([...froms].sort((a, b) => a - b));
      expect(new Set(froms).size).toBe(froms.length);
      const figure = exactly(greatest * share);
      const shade = shadeOfFigure(figure, classes);
      // Something is never drawn as nothing, and nothing never as something.
      expect(shade === 0).toBe(shadedBy(figure) === 0);
    }),
  );
});
