/** Figures, ranks and measures of a contrast in words, the same on the page, on paper, in the picture and in tips. */
import { type ContrastFigure, isExact } from "~/domain/contrast/contrast-figure";
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import type { Rank } from "~/domain/contrast/contrast-ranks";
import type { Period } from "~/domain/day/calendar-date";
import { formatReportPeriod } from "~/domain/day/format-day";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { filterText } from "../filter/filter-text";
import { contrastText } from "./contrast-text";

type Measures = { x: ContrastMeasure; y: ContrastMeasure };

/** A rate below ten has one decimal, any other none. */
const SMALL = 10;

/** 47,000 / 1,000〜2,500 / 1,000以上 / 不明 */
export function contrastFigure(figure: ContrastFigure | null, language: Language): string {
  const t = contrastText[language];
  if (figure === null) return t.unknown;
  const { low, high } = figure;
  if (high === null) return t.atLeast(written(low));
  return isExact(figure) || written(low) === written(high)
    ? written(low)
    : t.range(written(low), written(high));
}

function written(value: number): string {
  const isWhole = Number.isInteger(value) || value >= SMALL;
  return groupDigits(isWhole ? Math.round(value) : Number(value.toFixed(1)));
}

/** 47,000人 */
export function figureWithUnit(
  figure: ContrastFigure | null,
  { unit }: Pick<ContrastMeasure, "unit">,
  language: Language,
): string {
  const text = contrastFigure(figure, language);
  return figure === null ? text : contrastText[language].figure(text, unit[language]);
}

/** 8位 / 8〜11位 */
export function rankInWords(rank: Rank | null, language: Language): string {
  const t = contrastText[language];
  return rank === null ? t.noRank : t.rank(groupDigits(rank.from), groupDigits(rank.to));
}

/** 日系企業の雇用者数（BEA）（2019）: what is counted is of the period of the filter. */
export function datedMeasure(
  { name, asOf }: ContrastMeasure,
  { period }: { period: Period | null },
  language: Language,
): string {
  const when =
    asOf ??
    (period === null ? filterText[language].allYears : formatReportPeriod(period, language));
  return contrastText[language].dated(name[language], when);
}

/** 雇用者数は8位（47,000人）、登録された実施は22位（5件） */
export function pairInWords(
  row: {
    x: ContrastFigure | null;
    y: ContrastFigure | null;
    xRank: Rank | null;
    yRank: Rank | null;
  },
  { x, y }: Measures,
  language: Language,
): string {
  return contrastText[language].said(
    x.name[language],
    rankInWords(row.xRank, language),
    figureWithUnit(row.x, x, language),
    y.name[language],
    rankInWords(row.yRank, language),
    figureWithUnit(row.y, y, language),
  );
}

/** 登録された実施（10,000人当たり）; null where a rate says nothing. */
export function rateHead({ x, y }: Measures, language: Language): string | null {
  if (x.per === null) return null;
  return contrastText[language].rate(y.name[language], groupDigits(x.per), x.unit[language]);
}

/** 10,000人当たり0.8件 */
export function rateInWords(
  { rate }: { rate: ContrastFigure | null },
  { x, y }: Measures,
  language: Language,
): string | null {
  if (x.per === null || rate === null) return null;
  const figure = figureWithUnit(rate, y, language);
  return contrastText[language].rateSaid(groupDigits(x.per), x.unit[language], figure);
}
