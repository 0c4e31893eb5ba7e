/** What a round asks of whom, for which days and until when; what is refused of it, and what is only pointed out. P180 */
import {
  type CalendarDate,
  checkDay,
  type Period,
  periodOverlaps,
} from "~/domain/day/calendar-date";
import type { BilingualText } from "~/domain/value/language";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";

/** What an addressee is asked to bring into order in the register. */
export const ROUND_ASKS = ["events", "outcomes", "attendance", "plans"] as const;
export type RoundAsk = (typeof ROUND_ASKS)[number];

export type RoundDraft = {
  title: BilingualText;
  period: Period;
  /** The last day on which an answer is in time, in Tokyo. */
  deadline: CalendarDate;
  asks: readonly RoundAsk[];
  note: string | null;
  /** Slugs of organisers. */
  addressees: readonly string[];
};

export type RoundRefusal =
  | "day-out-of-range"
  | "period-reversed"
  | "no-addressees"
  | "addressee-unknown"
  | "nothing-asked";

export function checkRound(
  { period: { from, to }, deadline, asks, addressees }: RoundDraft,
  known: ReadonlySet<string>,
): Verdict<RoundRefusal> {
  if (![from, to, deadline].every((day) => checkDay(day).ok)) return refuse("day-out-of-range");
  if (from > to) return refuse("period-reversed");
  if (asks.length === 0) return refuse("nothing-asked");
  if (addressees.length === 0) return refuse("no-addressees");
  return addressees.every((slug) => known.has(slug)) ? ALLOWED : refuse("addressee-unknown");
}

export type RoundWarning = "deadline-before-end" | "overlaps";

/** Others: rounds that are not cancelled. */
export function roundWarnings(
  round: { period: Period; deadline: CalendarDate },
  others: readonly Period[],
): RoundWarning[] {
  return [
    ...(round.deadline < round.period.to ? (["deadline-before-end"] as const) : []),
    ...(others.some((other) => periodOverlaps(round.period, other)) ? (["overlaps"] as const) : []),
  ];
}

/** What answers rest on stays as it is: the period, and whoever has answered. */
export type ChangeRefusal = "period-answered" | "addressee-answered";

export function checkRoundEdit(
  former: { period: Period; answered: readonly string[] },
  next: Pick<RoundDraft, "period" | "addressees">,
): Verdict<ChangeRefusal> {
  const { period, answered } = former;
  if (answered.length === 0) return ALLOWED;
  if (period.from !== next.period.from || period.to !== next.period.to)
    return refuse("period-answered");
  return answered.every((slug) => next.addressees.includes(slug))
    ? ALLOWED
    : refuse("addressee-answered");
}
