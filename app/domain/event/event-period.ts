/** From the first to the last day of the occurrences of an event that stand. N7 */

import type { Outcome } from "~/domain/counting/occurrence";
import { standingAmong } from "~/domain/counting/standing";
import type { RoughDay } from "~/domain/day/calendar-date";

type Dated = { outcome: Outcome; first: RoughDay; last: RoughDay };

export function wholePeriod(
  occurrences: readonly Dated[],
): { first: RoughDay; last: RoughDay } | null {
  const counted = standingAmong(occurrences);
  const [some] = counted;
  if (some === undefined) return null;
  const first = counted.reduce(
    (least, { first }) => (first.from < least.from ? first : least),
    some.first,
  );
  const last = counted.reduce((most, { last }) => (last.to > most.to ? last : most), some.last);
  return { first, last };
}
