/** Ranks and rates of a contrast in words, the same on the page, on paper, in the picture and in tips. */
import type { ContrastFigure } from "~/domain/contrast/contrast-figure";
import type { ContrastMeasure } from "~/domain/contrast/contrast-measure";
import type { Rank } from "~/domain/contrast/contrast-ranks";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { contrastText } from "./contrast-text";
import { figureWithUnit } from "./figure-words";

type Measures = { x: ContrastMeasure; y: ContrastMeasure };

/** 8位 / 8〜11位 */
export function rankInWords(rank: Rank | null, language: Language): string {
  const t = contrastText[language];
  return rank === null ? t.noRank : t.rank(groupDigits(rank.from), groupDigits(rank.to));
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
