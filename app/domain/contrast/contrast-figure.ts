/**
 * A figure of one area as a contrast compares it: what is known of it, as an interval (P120).
 *
 * `high` null: open above, as 以上 says. A figure that is withheld or a band is what it may be; what nobody knows has
 * none (null), which is not 0.
 */
export type ContrastFigure = { low: number; high: number | null };

export const exactly = (value: number): ContrastFigure => ({ low: value, high: value });

export const isExact = ({ low, high }: ContrastFigure): boolean => low === high;

/** Is one surely greater, whatever the two turn out to be? */
export function surelyAbove(one: ContrastFigure, other: ContrastFigure): boolean {
  return other.high !== null && one.low > other.high;
}

/**
 * How many of `done` come to each `per` of `there`, such as events per 10,000 jobs (P122).
 *
 * Null where nothing is there: a share of nothing is none.
 */
export function rateOf(
  done: ContrastFigure,
  there: ContrastFigure,
  per: number,
): ContrastFigure | null {
  if (there.high === 0) return null;
  return {
    low: there.high === null ? 0 : (done.low * per) / there.high,
    high: done.high === null || there.low === 0 ? null : (done.high * per) / there.low,
  };
}

/**
 * What several areas have together: where some are unknown it is what the others have, or more. Null where none is
 * known.
 */
export function sumOfFigures(figures: readonly (ContrastFigure | null)[]): ContrastFigure | null {
  const known = figures.filter((figure) => figure !== null);
  if (known.length === 0) return null;
  const low = known.reduce((sum, figure) => sum + figure.low, 0);
  const isOpen = known.length < figures.length || known.some(({ high }) => high === null);
  return { low, high: isOpen ? null : known.reduce((sum, { high }) => sum + (high ?? 0), 0) };
}
