/** What stands for the letters of a message: figures as facts are written everywhere, and the days that they are of. P200 */
import { formatDay, formatRoughDay } from "~/domain/day/format-day";
import type { AreaFact } from "~/domain/fact/area-fact";
import { type BoundFigure, factBehind } from "~/domain/message/bound-figure";
import type { FigureLetter, WrittenFigure } from "~/domain/message/message-text";
import type { Bilingual, Language } from "~/domain/value/language";
import { factFigure } from "~/i18n/fact-text";

export function writtenFigures(
  figures: readonly BoundFigure[],
  facts: readonly AreaFact[],
): WrittenFigure[] {
  return figures.flatMap(({ letter, of }) => {
    const fact = factBehind(of, facts);
    return fact === null ? [] : [writtenFigure(letter, fact)];
  });
}

export const writtenFigure = (letter: FigureLetter, fact: AreaFact): WrittenFigure => ({
  letter,
  figure: { ja: factFigure(fact, "ja"), en: factFigure(fact, "en") },
  day: bothWays(fact.asOf),
});

const bothWays = (asOf: string): Bilingual => ({
  ja: asOfDay(asOf, "ja"),
  en: asOfDay(asOf, "en"),
});

/** 2019年, 2019年3月, 2019年3月31日: as exactly as the source says. */
export function asOfDay(asOf: string, language: Language): string {
  if (/^\d{4}$/.test(asOf)) return language === "ja" ? `${asOf}年` : asOf;
  if (/^\d{4}-\d{2}$/.test(asOf)) {
    const first = `${asOf}-01`;
    return formatRoughDay({ precision: "month", from: first, to: first }, language);
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? formatDay(asOf, language) : asOf;
}
