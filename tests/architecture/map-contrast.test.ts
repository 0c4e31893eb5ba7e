/** Names of areas are read on every shade of the map: 4.5 to 1, as WCAG 1.4.3 asks of small text. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { classPatterns, SYSTEM_COLOURS } from "~/map/class-patterns";

const TOKENS = [
  readFileSync("node_modules/@digital-go-jp/design-tokens/dist/tokens.css", "utf8"),
  readFileSync("app/styles/tokens.css", "utf8"),
].join("\n");
const LAYERS = readFileSync("app/styles/map-layers.css", "utf8");
const DRAWING = readFileSync("app/styles/map-drawing.css", "utf8");

test.each([0, 1, 2, 3, 4, 5])("a label stands out on shade %i", (shade) => {
  expect(contrast(colourOf(`--shade-${shade}`), colourOf(inkOn(shade)))).toBeGreaterThanOrEqual(
    4.5,
  );
});

test.each([1, 2, 3, 4, 5])("a label stands out on the shade %i of what is there", (shade) => {
  expect(contrast(colourOf(`--there-${shade}`), colourOf(inkOn(shade)))).toBeGreaterThanOrEqual(
    4.5,
  );
});

// The same two colours the other way round where nothing was held.
test.each(["caravan", "media-buy", "mission-event", "other"])(
  "a count stands out inside the mark of %s, filled or outlined",
  (form) => {
    expect(contrast(colourOf(`--form-${form}`), "#ffffff")).toBeGreaterThanOrEqual(4.5);
  },
);

const PATTERNS = classPatterns(SYSTEM_COLOURS);

test("every class and no data has a pattern of its own, in two sizes and without a style", () => {
  for (const prefix of ["map", "map-drawn"]) {
    const shapes = ["class-1", "class-2", "class-3", "class-4", "class-5", "hatch"].map((name) => {
      const found = new RegExp(`<pattern id="${prefix}-${name}"[^>]*>(.*?)</pattern>`).exec(
        PATTERNS,
      );
      return found?.[1];
    });
    expect(new Set(shapes).size).toBe(6);
    expect(shapes).not.toContain(undefined);
  }
  expect(PATTERNS).not.toMatch(/style|class=/);
  const inks = PATTERNS.match(/(?:fill|stroke)="[^"]+"/g) ?? [];
  expect(new Set(inks.map((ink) => ink.replace(/^.*="/, '"')))).toEqual(
    new Set(['"Canvas"', '"CanvasText"']),
  );
});

test.each([1, 2, 3, 4, 5])(
  "C17 on paper and in forced colours shade %i is its pattern, on the live map and in the drawing",
  (shade) => {
    const [, twoColours = ""] =
      /@media print, \(forced-colors: active\) \{(.*)\n\}/s.exec(DRAWING) ?? [];
    const live = new RegExp(`\\n  \\.map-shade-${shade} \\{[^}]*#map-class-${shade}"`);
    const drawn = new RegExp(
      `\\.map-areas \\.map-shade-${shade} \\{[^}]*#map-drawn-class-${shade}"`,
    );
    expect(twoColours).toMatch(live);
    expect(twoColours).toMatch(drawn);
  },
);

/** The rule that names the label of a shade, or the one for all labels. */
function inkOn(shade: number): string {
  const rules = [...LAYERS.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  const own = rules.find(([, names]) => names?.includes(`map-label-${shade}`));
  const shared = rules.find(([, names]) =>
    names?.trim().endsWith(".leaflet-marker-icon.map-label"),
  );
  const ink = /color: var\((--[\w-]+)\)/.exec((own ?? shared)?.[2] ?? "")?.[1];
  if (ink === undefined) throw new Error(`No colour for labels on shade ${shade}`);
  return ink;
}

function colourOf(name: string): string {
  const value = new RegExp(`${name}: ([^;]+);`).exec(TOKENS)?.[1]?.trim() ?? "";
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colourOf(other);
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`${name} is no colour: ${value}`);
  return value;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
