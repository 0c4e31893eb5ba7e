/**
 * Figures of sites, and what may be summed of them.
 *
 * P62 A figure belongs whole to the site that it is given for: jobs at a headquarters are not spread over other sites.
 *     Unknown is no figure; 0 is one. Of several years a site has the latest; where only its phases have figures, the sum
 *     of the latest of each phase. Phases are never added to a figure of the whole.
 * P63 Sums never mix what is announced, reported and modelled, two currencies, or two price years. A sum that holds a
 *     figure with 約, 以上 or 最大 is marked with it.
 * P64 The amount of a joint venture stands once, on the site. What of it is attributable to Japan is said only where the
 *     share of every Japanese organisation of the site is documented.
 */
import { type Qualifier, qualifiersOfSum } from "~/domain/value/qualifier";
import type { FigureBasis, FigureMeasure } from "./site";

/** What figures may be summed by. P63 */
export type FigureKind = {
  measure: FigureMeasure;
  basis: FigureBasis;
  currency: string | null;
  priceYear: number | null;
};
export type DatedFigure = FigureKind & {
  phase: number | null;
  year: number;
  value: number;
  qualifier: Qualifier;
};
/** `sites`: how many of them a figure is known of. */
export type FigureSum = FigureKind & { value: number; qualifiers: Qualifier[]; sites: number };

export const figureKindKey = ({ measure, basis, currency, priceYear }: FigureKind): string =>
  [measure, basis, currency ?? "", priceYear ?? ""].join("|");

/** The figures of one site that stand for it now, of each kind those of the whole or those of its phases. P62 */
export function presentFigures<Figure extends DatedFigure>(figures: readonly Figure[]): Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figureKindKey(figure)}|${figure.phase ?? ""}`;
    const known = latest.get(key);
    if (known === undefined || figure.year >= known.year) latest.set(key, figure);
  }
  const wholes = new Set(
    [...latest.values()].filter(({ phase }) => phase === null).map(figureKindKey),
  );
  return [...latest.values()].filter(
    (figure) => figure.phase === null || !wholes.has(figureKindKey(figure)),
  );
}

/** One sum for each kind of figure, of the sites whose figures these are. P62, P63 */
export function sumOfSites(sites: readonly (readonly DatedFigure[])[]): FigureSum[] {
  const sums = new Map<string, FigureSum>();
  for (const figures of sites) {
    const ofSite = new Set<string>();
    for (const figure of presentFigures(figures)) {
      const key = figureKindKey(figure);
      const { measure, basis, currency, priceYear, value, qualifier } = figure;
      const known = sums.get(key);
      sums.set(key, {
        ...{ measure, basis, currency, priceYear },
        value: (known?.value ?? 0) + value,
        qualifiers: qualifiersOfSum([...(known?.qualifiers ?? []), qualifier]),
        sites: (known?.sites ?? 0) + (ofSite.has(key) ? 0 : 1),
      });
      ofSite.add(key);
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

/** Ten-thousandths. */
const WHOLE = 10_000;

/** What of an amount is attributable to Japan; null where no document says so. P64 */
export function attributableToJapan(
  amount: number,
  organisations: readonly { share: number | null; isJapanese: boolean }[],
): number | null {
  const japanese = organisations.filter(({ isJapanese }) => isJapanese);
  if (japanese.length === 0 || japanese.some(({ share }) => share === null)) return null;
  const share = japanese.reduce((sum, one) => sum + (one.share ?? 0), 0);
  return share > WHOLE ? null : Math.round((amount * share) / WHOLE);
}
