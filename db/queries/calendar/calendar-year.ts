/** A fiscal year of the calendar: how many events begin on each day, and n of N of each month. N9 */
import { and, eq } from "drizzle-orm";
import { monthsOf } from "~/domain/calendar/calendar-days";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { selectsListed } from "../counting/counted-events";
import { findExtent } from "../filter/find-extent";
import { eventConditions } from "../filter/occurrence-filter";
import { keptUntilWritten } from "../store/data-version";
import { countedEvents } from "../store/index-hints";

export type CalendarMonth = {
  month: Period;
  /** Events the list of the month has, and those of them whose day is known. */
  events: number;
  dated: number;
  /** Days on which events begin. */
  days: { day: CalendarDate; events: number }[];
};
export type CalendarYear = {
  months: CalendarMonth[];
  events: number;
  dated: number;
  /** The first few of the occurrences that are known only roughly, one of each event, and how many events more. */
  rough: { ids: number[]; more: number };
};

const MOST_ROUGH = 8;

export const findCalendarYear = keptUntilWritten(readCalendarYear, findExtent);

async function readCalendarYear(
  db: Handle,
  filter: RegisterFilter & { period: Period },
): Promise<CalendarYear> {
  const begun = await listBegun(db, filter);
  const dated = begun.filter(isDated);
  const byDay = new Map<CalendarDate, Set<number>>();
  for (const { eventId, from } of dated)
    byDay.set(from, (byDay.get(from) ?? new Set()).add(eventId));
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    months: monthsOf(filter.period).map((month) => ({
      month,
      events: countEventsOf(begun.filter(({ from, to }) => from <= month.to && to >= month.from)),
      dated: countEventsOf(dated.filter(({ from }) => month.from <= from && from <= month.to)),
      days: days
        .filter(([day]) => month.from <= day && day <= month.to)
        .map(([day, ids]) => ({ day, events: ids.size })),
    })),
    events: countEventsOf(begun),
    dated: countEventsOf(dated),
    rough: roughOf(begun.filter((one) => !isDated(one))),
  };
}

/** An occurrence by which the list of the year has its event. */
type Begun = { id: number; eventId: number; from: CalendarDate; to: CalendarDate };

/** A day that is known is a span of one day, and no rougher one is. */
const isDated = ({ from, to }: Begun): boolean => from === to;

const countEventsOf = (begun: readonly Begun[]): number =>
  new Set(begun.map(({ eventId }) => eventId)).size;

function roughOf(rough: readonly Begun[]): CalendarYear["rough"] {
  const firsts = new Map<number, Begun>();
  for (const one of rough) {
    const known = firsts.get(one.eventId) ?? one;
    const from = one.from < known.from ? one.from : known.from;
    firsts.set(one.eventId, { ...known, id: Math.min(one.id, known.id), from });
  }
  const ids = [...firsts.values()]
    .sort((a, b) => (a.from === b.from ? a.eventId - b.eventId : a.from < b.from ? -1 : 1))
    .map(({ id }) => id);
  return { ids: ids.slice(0, MOST_ROUGH), more: Math.max(0, ids.length - MOST_ROUGH) };
}

/** One question for all figures: they are read from an index alone, and there is one for each occurrence of the year. */
async function listBegun(db: Handle, filter: RegisterFilter): Promise<Begun[]> {
  const { id, eventId, firstFrom, firstTo } = occurrences;
  const { rows } = await db.lists(
    db
      .select({ id, eventId, firstFrom, firstTo })
      .from(occurrences)
      .crossJoin(countedEvents)
      .where(and(eq(events.id, eventId), eventConditions(filter), selectsListed(db, filter)))
      .getSQL(),
  );
  return (rows as [number, number, CalendarDate, CalendarDate][]).map((row) => ({
    ...{ id: row[0], eventId: row[1], from: row[2], to: row[3] },
  }));
}
