/** A fiscal year of the calendar: how many events begin on each day, and n of N of each month. N9 */
import { and, countDistinct, eq, ne, sql } from "drizzle-orm";
import { monthsOf } from "~/domain/calendar/calendar-days";
import type { CalendarDate, Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { selectsListed } from "../counting/counted-events";
import { countEvents } from "../event/event-list";
import { eventConditions } from "../filter/occurrence-filter";
import { keptUntilWritten } from "../store/data-version";

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

export const findCalendarYear = keptUntilWritten(readCalendarYear);

async function readCalendarYear(
  db: Handle,
  filter: RegisterFilter & { period: Period },
): Promise<CalendarYear> {
  const days = await countDated(db, filter, "day");
  const dated = await countDated(db, filter, "month");
  const all = await countDated(db, filter, "all");
  const months: CalendarMonth[] = [];
  for (const month of monthsOf(filter.period)) {
    months.push({
      month,
      events: await countEvents(db, { ...filter, year: null, period: month }),
      dated: dated.get(month.from.slice(0, 7)) ?? 0,
      days: [...days]
        .filter(([day]) => month.from <= day && day <= month.to)
        .map(([day, count]) => ({ day, events: count })),
    });
  }
  return {
    months,
    events: await countEvents(db, filter),
    dated: all.get("") ?? 0,
    rough: await findRough(db, filter),
  };
}

async function findRough(db: Handle, filter: RegisterFilter): Promise<CalendarYear["rough"]> {
  const rows = await db
    .select({ id: sql<number>`min(${occurrences.id})` })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        eventConditions(filter),
        selectsListed(db, filter),
        ne(occurrences.firstPrecision, "day"),
      ),
    )
    .groupBy(occurrences.eventId)
    .orderBy(sql`min(${occurrences.firstFrom})`, occurrences.eventId);
  const ids = rows.map(({ id }) => id);
  return { ids: ids.slice(0, MOST_ROUGH), more: Math.max(0, ids.length - MOST_ROUGH) };
}

const KEYS = {
  day: sql<string>`${occurrences.firstFrom}`,
  month: sql<string>`substr(${occurrences.firstFrom}, 1, 7)`,
  all: sql<string>`''`,
};

/** Events that begin on a day known exactly, by day, by month, and in all. */
async function countDated(
  db: Handle,
  filter: RegisterFilter,
  by: keyof typeof KEYS,
): Promise<Map<string, number>> {
  const key = KEYS[by];
  const rows = await db
    .select({ key: key.as("key"), events: countDistinct(occurrences.eventId) })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        eventConditions(filter),
        selectsListed(db, filter),
        eq(occurrences.firstPrecision, "day"),
      ),
    )
    .groupBy(sql`1`);
  return new Map(rows.map((row) => [row.key, row.events]));
}
