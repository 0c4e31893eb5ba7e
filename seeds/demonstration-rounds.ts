/** One round of the demonstration programme: a fiscal year that is over, answered by nearly all, by some too late. */
import { addDays, type CalendarDate, type Period } from "~/domain/day/calendar-date";
import { fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { ROUND_ASKS, type RoundDraft } from "~/domain/round/round-draft";

/** A year is asked for once it has been over for so long that everybody had the time. */
const DAYS_AFTER = 60;
const DAYS_TO_ANSWER = 30;
/** Of this many one is late, by these days. */
const EVERY_LATE = 6;
const LATE_DAYS = 4;

export type DemoRound = RoundDraft & {
  openedOn: CalendarDate;
  /** Who answers on which day. Whether something is registered says how. */
  answers: { organiser: string; on: CalendarDate }[];
};

/** `organisers`: in official order; the last mission leaves it unanswered. */
export function demonstrationRound(
  today: CalendarDate,
  organisers: readonly { slug: string; type: "mission" | "agency" }[],
): DemoRound {
  const period: Period = fiscalYearPeriod(fiscalYearOf(addDays(today, -DAYS_AFTER)) - 1);
  const deadline = addDays(period.to, DAYS_TO_ANSWER);
  const silent = organisers.findLast(({ type }) => type === "mission")?.slug;
  const answering = organisers.map(({ slug }) => slug).filter((slug) => slug !== silent);
  return {
    ...{ title: { ja: null, en: null }, period, deadline, asks: ROUND_ASKS, note: null },
    addressees: organisers.map(({ slug }) => slug),
    openedOn: addDays(period.to, 1),
    answers: answering.map((organiser, at) => ({
      organiser,
      on:
        at % EVERY_LATE === EVERY_LATE - 1
          ? addDays(deadline, LATE_DAYS)
          : addDays(deadline, -(at % DAYS_TO_ANSWER)),
    })),
  };
}
