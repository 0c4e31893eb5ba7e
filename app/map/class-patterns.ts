/**
 * A pattern for each class of the map, for paper and forced colours: five that are told apart by their ink and by
 * their form, and the hatch of no data.
 *
 * As SVG text with presentation attributes, so that they stand in a picture of the map too. The style sheet refers to
 * them by name.
 */

export type PatternColours = { ink: string; ground: string };

/** What the reader's system or printer takes for ink and paper. */
export const SYSTEM_COLOURS: PatternColours = { ink: "CanvasText", ground: "Canvas" };

/** By class, in a square of six: from few dots to nearly all ink. */
const CLASS_SHAPES: readonly string[] = [
  '<circle cx="3" cy="3" r="0.7" fill="INK"/>',
  '<path d="M0 3H6" stroke="INK" stroke-width="0.8"/>',
  '<path d="M0 3H6M3 0V6" stroke="INK" stroke-width="0.9"/>',
  '<path d="M0 0 6 6M6 0 0 6" stroke="INK" stroke-width="1.3"/>',
  '<path d="M0 0H6V6H0z" fill="INK"/><circle cx="3" cy="3" r="1.4" fill="GROUND"/>',
];
const SIDE = 6;

/**
 * `map-class-1` to `map-class-5`, and `map-hatch` where there is nothing to say: sparse strokes that no class has.
 * Twice as large under the names `map-drawn-…`, for the drawing, whose areas are drawn at half their size.
 */
export function classPatterns(colours: PatternColours): string {
  return [...patternsAs("map", 1, colours), ...patternsAs("map-drawn", 2, colours)].join("");
}

function patternsAs(prefix: string, scale: number, { ink, ground }: PatternColours): string[] {
  const pattern = (name: string, transform: string, shapes: string) =>
    `<pattern id="${prefix}-${name}" width="${SIDE}" height="${SIDE}" patternUnits="userSpaceOnUse" patternTransform="${transform}scale(${scale})"><rect width="${SIDE}" height="${SIDE}" fill="${ground}"/>${shapes}</pattern>`;
  const classes = CLASS_SHAPES.map((shapes, at) =>
    pattern(`class-${at + 1}`, "", shapes.replaceAll("INK", ink).replaceAll("GROUND", ground)),
  );
  return [...classes, pattern("hatch", "rotate(45)", `<path d="M0 0V6" stroke="${ink}"/>`)];
}
