/**
 * The years of the chart and of its table: ours, and what was published for exactly that fiscal year. N8
 *
 * Years without anything in between are there too: a gap in the record is shown as one.
 */
import {
  type FiscalYear,
  fiscalYearName,
  fiscalYearOfPeriod,
  fiscalYearPeriod,
} from "~/domain/day/fiscal-year";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Language } from "~/domain/value/language";
import { type PublishedFigures, publishedAttendance, publishedEvents } from "./published-words";
import { reportUrl } from "./report-url";

export type YearTotal = {
  year: FiscalYear;
  events: number;
  low: number;
  high: number;
  openEnded: boolean;
  sessions: number;
  sessionsMissing: number;
  fictional: boolean;
};
export type ReportYear = YearTotal & {
  name: string;
  /** Null where nothing is published of exactly this year. */
  published: {
    events: number | null;
    eventsWords: string | null;
    attendanceWords: string | null;
  } | null;
  reportUrl: string;
  /** The list behind the figure of events. N10 */
  eventsUrl: string;
};

export function reportYears(
  totals: readonly YearTotal[],
  published: readonly (PublishedFigures & { from: string; to: string })[],
  filter: RegisterFilter,
  thisYear: FiscalYear,
  language: Language,
): ReportYear[] {
  const publishedIn = new Map(published.map((total) => [fiscalYearOfPeriod(total), total]));
  const known = [...totals.map(({ year }) => year), ...publishedIn.keys()].filter(
    (year) => year !== null,
  );
  const first = Math.min(...known, thisYear);
  const last = Math.max(...known, thisYear);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const year = first + at;
    const total = totals.find((one) => one.year === year) ?? {
      events: 0,
      low: 0,
      high: 0,
      openEnded: false,
      sessions: 0,
      sessionsMissing: 0,
      fictional: false,
    };
    return {
      ...total,
      year,
      name: fiscalYearName(year, language),
      published: wordsOf(publishedIn.get(year), language),
      reportUrl: reportUrl({ ...filter, year, period: fiscalYearPeriod(year) }),
      eventsUrl: `/events?${filterToParams({ ...filter, year, figure: "held" })}`,
    };
  });
}

function wordsOf(
  published: PublishedFigures | undefined,
  language: Language,
): ReportYear["published"] {
  if (published === undefined) return null;
  return {
    events: published.events,
    eventsWords: publishedEvents(published, language),
    attendanceWords: publishedAttendance(published, language),
  };
}
