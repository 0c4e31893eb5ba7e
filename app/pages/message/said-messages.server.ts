/** What messages say today, with the facts behind them as they stand in the register. P200 */
import type { AreaFact } from "~/domain/fact/area-fact";
import { type BoundFigure, factBehind } from "~/domain/message/bound-figure";
import { saidText } from "~/domain/message/message-text";
import { currentFigures } from "~/domain/message/message-use";
import type { Bilingual } from "~/domain/value/language";
import { writtenFigures } from "~/i18n/message/written-figures";
import type { Handle } from "~db/client";
import { listFactsOfMeasures } from "~db/queries/fact/facts";

type Worded = { wording: Bilingual; figures: readonly BoundFigure[] };

/** Every fact of the measures that these messages speak of. */
export async function readFactsBehind(
  db: Handle,
  messages: readonly Pick<Worded, "figures">[],
): Promise<AreaFact[]> {
  const measures = messages.flatMap(({ figures }) => figures.map(({ of }) => of.measure));
  return measures.length === 0 ? [] : await listFactsOfMeasures(db, [...new Set(measures)]);
}

/** Null where a figure is not in the register any more. */
export function saidBy({ wording, figures }: Worded, facts: readonly AreaFact[]) {
  const written = writtenFigures(figures, facts);
  return {
    ja: saidText(wording.ja, written, "ja"),
    en: saidText(wording.en, written, "en"),
  };
}

export function figuresOf({ wording, figures }: Worded, facts: readonly AreaFact[]) {
  const current = currentFigures(wording.ja, figures, facts);
  return figures.map(({ letter, of }) => ({
    ...{ letter, of, fact: factBehind(of, facts) },
    change: current.find((one) => one.letter === letter)?.change ?? null,
  }));
}
