/**
 * A figure of a message: a reference to one published fact, never its number. P200
 *
 * The fact is named by what it is (area, measure, definition, unit, day and release), so that it is found again where the
 * register was filled anew, and so that a later release is known as one.
 */
import { compareText } from "~/domain/day/calendar-date";
import { type AreaFact, datumOf, hasFigure, seriesOf } from "~/domain/fact/area-fact";
import type { FigureLetter } from "./message-text";

export type FactReference = Pick<
  AreaFact,
  "areaType" | "area" | "measure" | "definition" | "unit" | "asOf" | "release"
>;
export type BoundFigure = { letter: FigureLetter; of: FactReference };

export const referenceTo = (fact: FactReference): FactReference => {
  const { areaType, area, measure, definition, unit, asOf, release } = fact;
  return { areaType, area, measure, definition, unit, asOf, release };
};

/** May a message say it? A code, a range or what is kept back is no figure, and a fictional one is said to nobody. P103 */
export const mayBeBound = (fact: AreaFact): boolean =>
  hasFigure(fact) && !fact.keptBack && !fact.fictional;

const datum = (of: FactReference): string => datumOf(of as AreaFact);

export function factBehind(of: FactReference, facts: readonly AreaFact[]): AreaFact | null {
  return (
    facts.find(
      (fact) => mayBeBound(fact) && datum(fact) === datum(of) && fact.release === of.release,
    ) ?? null
  );
}

/** revised: the same datum in a later release; newer: the same series of the same area, of a later day. */
export type Successor = { change: "revised" | "newer"; fact: AreaFact };

/** What was released since: the latest release of the latest day. Null where the figure is the last one. P100, P203 */
export function successorOf(of: FactReference, facts: readonly AreaFact[]): Successor | null {
  const [last] = facts
    .filter(
      (fact) =>
        mayBeBound(fact) &&
        seriesOf(fact) === seriesOf(of as AreaFact) &&
        fact.areaType === of.areaType &&
        fact.area === of.area,
    )
    .toSorted(
      (a, b) => compareText(b.asOf, a.asOf) || compareText(b.release ?? "", a.release ?? ""),
    );
  if (last === undefined) return null;
  if (last.asOf > of.asOf) return { change: "newer", fact: last };
  const isLater = last.asOf === of.asOf && (last.release ?? "") > (of.release ?? "");
  return isLater ? { change: "revised", fact: last } : null;
}
