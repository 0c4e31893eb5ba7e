/**
 * n of N: how many of all that match the filter a view shows, and why not the rest. N9
 *
 * N is never typed in by a caller: it is what is shown and what is not, so that the two always agree.
 */
export const COUNT_UNITS = ["event", "stop", "site", "area"] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

export const HIDDEN_REASONS = ["no-place", "next-page", "no-figure"] as const;
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

export type CountOf = {
  unit: CountUnit;
  shown: number;
  all: number;
  /** Each links to the rows that are not shown; together they are all - shown. */
  reasons: { reason: HiddenReason; count: number }[];
};

export function countOf(
  unit: CountUnit,
  shown: number,
  hidden: Partial<Record<HiddenReason, number>>,
): CountOf {
  const reasons = HIDDEN_REASONS.flatMap((reason) => {
    const count = hidden[reason] ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
  const rest = reasons.reduce((sum, { count }) => sum + count, 0);
  return { unit, shown, all: shown + rest, reasons };
}
