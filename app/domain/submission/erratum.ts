/** What is decided about a figure of a frozen report that comes out otherwise today (正誤表). P171 */
import type { DifferenceRow } from "./difference";

/** 訂正, 注記, 次回反映. */
export const ERRATUM_DECISIONS = ["correct", "annotate", "next-report"] as const;
export type ErratumDecision = (typeof ERRATUM_DECISIONS)[number];

export const ERRATUM_FIGURES = ["events", "low", "high"] as const;
export type ErratumFigure = (typeof ERRATUM_FIGURES)[number];

/** A decision, with the figures of which it was made. */
export type DecidedErratum = {
  axis: string;
  key: string;
  figure: ErratumFigure;
  frozen: number;
  current: number;
  decision: ErratumDecision;
  note: string | null;
};

export type Erratum<Decided extends DecidedErratum = DecidedErratum> = DifferenceRow & {
  decided: Decided | null;
};

/** The figures that changed, each with the last decision on it, unless it has changed again since. */
export function errataOf<Decided extends DecidedErratum>(
  rows: readonly DifferenceRow[],
  decisions: readonly Decided[],
): Erratum<Decided>[] {
  return rows
    .filter(({ a, b }) => a !== b)
    .map((row) => ({ ...row, decided: lastOn(row, decisions) }));
}

function lastOn<Decided extends DecidedErratum>(
  { axis, key, figure, a, b }: DifferenceRow,
  decisions: readonly Decided[],
): Decided | null {
  const last = decisions.findLast(
    (one) => one.axis === axis && one.key === key && one.figure === figure,
  );
  return last !== undefined && last.frozen === a && last.current === b ? last : null;
}
