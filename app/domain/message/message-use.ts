/** Where messages are placed, and what each use should say by the releases of today. P203 */
import type { AreaFact } from "~/domain/fact/area-fact";
import { type BoundFigure, factBehind, type Successor, successorOf } from "./bound-figure";
import { type FigureLetter, lettersIn } from "./message-text";

export const PAPER_KINDS = ["one-pager", "brief", "meeting"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A year, by days: what is older than that is in nobody's hands. */
export const DAYS_TOLD = 365;

/** For each letter of the wording the fact that it should stand for today; null where there is none any more. */
export type CurrentFigure = {
  letter: FigureLetter;
  fact: AreaFact | null;
  change: Successor["change"] | null;
};

export function currentFigures(
  wording: string,
  figures: readonly BoundFigure[],
  facts: readonly AreaFact[],
): CurrentFigure[] {
  return lettersIn(wording).map((letter) => {
    const bound = figures.find((one) => one.letter === letter);
    if (bound === undefined) return { letter, fact: null, change: null };
    const successor = successorOf(bound.of, facts);
    return successor === null
      ? { letter, fact: factBehind(bound.of, facts), change: null }
      : { letter, ...successor };
  });
}
