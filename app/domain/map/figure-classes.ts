/**
 * By what of its figure an area is shaded, and into which classes figures fall that are intervals or rates (P125).
 *
 * An interval is shaded by what it surely is. Where that is nothing, although it may be something (withheld, a band from 0
 * on), the area is no zero: it stands with the unknown ones.
 */
import type { ContrastFigure } from "~/domain/contrast/contrast-figure";
import { factClasses, levelOf, type MapClass, type Shade } from "./map-classes";

/** Null: hatched, as what nobody knows. */
export function shadedBy(figure: ContrastFigure | null): number | null {
  if (figure === null || (figure.low === 0 && figure.high !== 0)) return null;
  return figure.low;
}

/** Figures below it are classed by their decimals. */
const SMALL = 100;

/** Five classes from round numbers on; of small figures, such as rates, from tenths, hundredths or thousandths. */
export function figureClasses(most: number): MapClass[] {
  if (most <= 0) return [];
  let parts = 1;
  // A count has no parts.
  if (!Number.isInteger(most)) while (most * parts < SMALL) parts *= 10;
  const inUnits = (count: number) => Number((count / parts).toPrecision(6));
  return factClasses(most * parts).map(({ from, to }) => ({
    from: inUnits(from),
    to: to === null ? null : inUnits(to),
  }));
}

/** A figure between two classes is in the lower one; one below the first is in the first, since it is not nothing. */
export function shadeOfFigure(figure: ContrastFigure | null, classes: readonly MapClass[]): Shade {
  const value = shadedBy(figure);
  if (value === null) return "no-data";
  if (value === 0 || classes.length === 0) return 0;
  const above = classes.filter(({ from }) => value >= from).length;
  return levelOf(Math.max(0, above - 1), classes.length);
}
