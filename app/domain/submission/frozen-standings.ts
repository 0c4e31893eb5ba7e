/** How each event of a frozen record stands in the nation, and by which occurrence. N1, N11, N13 */
import { countingOccurrences } from "~/domain/counting/counts-as";
import { type Period, periodContains } from "~/domain/day/calendar-date";
import { partsOfPeriod } from "~/domain/day/parts-of-period";
import { type CellStanding, contributionsOf } from "./contributions";
import { bookOf, type FrozenBook, touchingOn } from "./frozen-cells";
import type { FrozenEvent, FrozenOccurrence, FrozenReport } from "./frozen-report";

export type EventStanding = {
  event: FrozenEvent;
  standing: Exclude<CellStanding, null>;
  /** By which it counts. */
  by: FrozenOccurrence;
};

/** Of all that are in a figure of the report, in the order of the record. */
export function eventStandings(report: FrozenReport): EventStanding[] {
  const book = bookOf(report.plans);
  return report.events.flatMap((event) => {
    const [nation] = contributionsOf(event, "nation", report.period, book);
    const by = countingOccurrence(event, book);
    return nation?.standing && by ? [{ event, standing: nation.standing, by }] : [];
  });
}

/** In the nation there is one cell. */
function countingOccurrence(event: FrozenEvent, book: FrozenBook): FrozenOccurrence | undefined {
  const [counts] = countingOccurrences(touchingOn("nation", event, book)).values();
  return event.occurrences.find(({ id }) => id === counts?.id);
}

export type MonthCount = { month: Period; events: number };

/**
 * Held events by the month in which they count. `undated` are those that count in the period and in no one month: their
 * day is known to the quarter or the year.
 */
export function eventMonths(
  period: Period,
  standings: readonly EventStanding[],
): { months: MonthCount[]; undated: number } {
  const held = standings.filter(({ standing }) => standing === "events");
  const months = partsOfPeriod(period, "month").map(({ period: month }) => ({
    month,
    events: held.filter(({ by }) => periodContains(month, { from: by.firstFrom, to: by.firstTo }))
      .length,
  }));
  return { months, undated: held.length - months.reduce((sum, { events }) => sum + events, 0) };
}
