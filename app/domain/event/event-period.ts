/** From the first to the last day of several occurrences; those that were cancelled only where all were. */

import type { Outcome } from "~/domain/counting/occurrence";
import type { RoughDay } from "~/domain/day/calendar-date";

type Dated = { outcome: Outcome; first: RoughDay; last: RoughDay };

export function wholePeriod(
  occurrences: readonly Dated[],
): { first: RoughDay; last: RoughDay } | null {
  const standing = occurrences.filter(({ outcome }) => outcome !== "cancelled");
  const counted = standing.length > 0 ? standing : occurrences;
  const [some] = counted;
  if (some === undefined) return null;
  const first = counted.reduce(
    (least, { first }) => (first.from < least.from ? first : least),
    some.first,
  );
  const last = counted.reduce((most, { last }) => (last.to > most.to ? last : most), some.last);
  return { first, last };
}
