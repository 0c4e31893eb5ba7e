/**
 * How many posts have finished reporting for a period (報告完了 n/18公館), by the rounds whose periods cover it. N15, P183
 *
 * Several rounds may cover it together, such as four quarters a year; a post has finished where those that it has
 * answered do.
 */
import { addDays, type Period, periodOverlaps } from "~/domain/day/calendar-date";

/** A round that is not cancelled, and which of the posts have an answer that stands. */
export type ReportingRound = { period: Period; finished: readonly string[] };

/** `asked`: whether rounds cover the whole period, a part of it or nothing. */
export type Reporting = { asked: "whole" | "part" | "none"; finished: number; of: number };
/** `posts`: which ones have finished for the whole of it; null where the rounds do not cover it. */
export type ReportingPosts = Reporting & { posts: string[] | null };

export function reportingOf(
  period: Period,
  rounds: readonly ReportingRound[],
  posts: readonly string[],
): ReportingPosts {
  const near = rounds.filter((round) => periodOverlaps(period, round.period));
  const isCoveredBy = (some: readonly ReportingRound[]) =>
    covers(
      period,
      some.map((round) => round.period),
    );
  const of = posts.length;
  if (!isCoveredBy(near))
    return { asked: near.length > 0 ? "part" : "none", finished: 0, of, posts: null };
  const finished = posts.filter((post) =>
    isCoveredBy(near.filter((round) => round.finished.includes(post))),
  );
  return { asked: "whole", finished: finished.length, of, posts: finished };
}

/** Does no day of the period lie outside all of them? */
export function covers({ from, to }: Period, periods: readonly Period[]): boolean {
  let next = from;
  for (const one of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (one.from > next) return false;
    if (one.to >= to) return true;
    if (one.to >= next) next = addDays(one.to, 1);
  }
  return false;
}
