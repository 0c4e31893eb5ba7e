/** Figures and measures in words, the same on the map, in a contrast, on paper, in pictures and in tips. */
import { type ContrastFigure, isExact } from "~/domain/contrast/contrast-figure";
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import type { Period } from "~/domain/day/calendar-date";
import { formatReportPeriod } from "~/domain/day/format-day";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { filterText } from "../filter/filter-text";
import { figureText } from "./figure-text";

/** A rate below one has two figures, one below ten a decimal, any other none. */
const SMALL = 10;
const FIGURES = 2;

/** 47,000 / 1,000〜2,500 / 1,000以上 / 不明 */
export function contrastFigure(figure: ContrastFigure | null, language: Language): string {
  const t = figureText[language];
  // Nothing or anything: withheld.
  if (figure === null || (figure.low === 0 && figure.high === null)) return t.unknown;
  const { low, high } = figure;
  if (high === null) return t.atLeast(writtenFigure(low));
  return isExact(figure) || writtenFigure(low) === writtenFigure(high)
    ? writtenFigure(low)
    : t.range(writtenFigure(low), writtenFigure(high));
}

/** 1,234 / 12 / 3.4 / 0.15 */
export function writtenFigure(value: number): string {
  if (Number.isInteger(value) || value >= SMALL) return groupDigits(Math.round(value));
  return value < 1
    ? String(Number(value.toPrecision(FIGURES)))
    : groupDigits(Number(value.toFixed(1)));
}

/** 47,000人 */
export function figureWithUnit(
  figure: ContrastFigure | null,
  { unit }: Pick<ContrastMeasure, "unit">,
  language: Language,
): string {
  const text = contrastFigure(figure, language);
  return text === figureText[language].unknown
    ? text
    : figureText[language].figure(text, unit[language]);
}

/** 日系企業の雇用者数（BEA）（2019）: what is counted is of the period of the filter. */
export function datedMeasure(
  measure: ContrastMeasure,
  filter: { period: Period | null },
  language: Language,
): string {
  return figureText[language].dated(measure.name[language], timeOf(measure, filter, language));
}

/** 日系企業の雇用者数（BEA）（2019、人） */
export function datedInUnit(
  measure: ContrastMeasure,
  filter: { period: Period | null },
  language: Language,
): string {
  const when = timeOf(measure, filter, language);
  return figureText[language].datedIn(measure.name[language], when, measure.unit[language]);
}

function timeOf(
  { asOf }: ContrastMeasure,
  { period }: { period: Period | null },
  language: Language,
): string {
  if (asOf !== null) return asOf;
  return period === null ? filterText[language].allYears : formatReportPeriod(period, language);
}
