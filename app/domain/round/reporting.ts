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

export function reportingOf(
  period: Period,
  rounds: readonly ReportingRound[],
  posts: readonly string[],
): Reporting {
  const finished = finishedPosts(period, rounds, posts);
  if (finished !== null) return { asked: "whole", finished: finished.length, of: posts.length };
  const isAsked = rounds.some((round) => periodOverlaps(period, round.period));
  return { asked: isAsked ? "part" : "none", finished: 0, of: posts.length };
}

/** Those that have finished for the whole of it; null where the rounds do not cover it. */
export function finishedPosts(
  period: Period,
  rounds: readonly ReportingRound[],
  posts: readonly string[],
): string[] | null {
  const near = rounds.filter((round) => periodOverlaps(period, round.period));
  const isAsked = covers(
    period,
    near.map((round) => round.period),
  );
  if (!isAsked) return null;
  return posts.filter((post) =>
    covers(
      period,
      near.filter((round) => round.finished.includes(post)).map((round) => round.period),
    ),
  );
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
