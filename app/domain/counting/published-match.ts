/**
 * Which published totals belong beside a computed one. N8
 *
 * One of exactly the same period stands beside it; others that overlap are listed below with their
 * period. They are never differenced, summed or used as a denominator.
 */
import { compareSpans, type Period, periodOverlaps } from "~/domain/day/calendar-date";

export type PublishedMatch = "same" | "overlaps";

/** Null when they share no day. */
export function publishedMatch(period: Period, published: Period): PublishedMatch | null {
  if (published.from === period.from && published.to === period.to) return "same";
  return periodOverlaps(period, published) ? "overlaps" : null;
}

/** The published totals to show with a period: of the same period first, then by their days. */
export function matchPublished<Published extends Period>(
  period: Period,
  published: readonly Published[],
): (Published & { match: PublishedMatch })[] {
  const matching = published.flatMap((row) => {
    const match = publishedMatch(period, row);
    return match === null ? [] : [{ ...row, match }];
  });
  const rank = { same: 0, overlaps: 1 };
  return matching.sort((a, b) => rank[a.match] - rank[b.match] || compareSpans(a, b));
}
