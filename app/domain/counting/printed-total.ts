/**
 * How a total of attendance is printed. N15
 *
 * A total that is wholly exact is printed as it is. Any other is rounded down to two figures: 以上 where the true number
 * is surely more (a record without an upper bound, a session that nobody counted), else 約. What is added or taken away
 * is so before it is rounded.
 */
import type { Headcount } from "./observation";

export type PrintedTotal = { people: number; says: "exactly" | "about" | "at-least" };

/** `exactShare` 1: all of it was counted or registered. N4 */
export function printedTotal(
  { low, high, openEnded }: Headcount,
  { exactShare, sessionsMissing }: { exactShare: number | null; sessionsMissing: number },
): PrintedTotal {
  if (openEnded || sessionsMissing > 0) return { people: twoFigures(low), says: "at-least" };
  const isExact = low === high && (high === 0 || exactShare === 1);
  return isExact ? { people: low, says: "exactly" } : { people: twoFigures(low), says: "about" };
}

/** 1,234 as 1,200; up to two figures stand as they are. */
export function twoFigures(people: number): number {
  let unit = 1;
  while (people / unit >= 100) unit *= 10;
  return Math.floor(people / unit) * unit;
}
