/** Where a month or a week puts its occurrences, as far as there is room: the same for everybody who reads as much. */
import { weeksOf } from "~/domain/calendar/calendar-days";
import { type CalendarLayout, layOutCalendar, type Room } from "~/domain/calendar/calendar-layout";
import type { Period } from "~/domain/day/calendar-date";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "~db/client";
import { listCalendarOccurrences } from "~db/queries/calendar/calendar";
import { countEvents } from "~db/queries/event/event-list";
import { findExtent } from "~db/queries/filter/find-extent";
import { keptUntilWritten } from "~db/queries/store/data-version";

const ROOM: Record<"month" | "week", Room> = {
  month: { bars: 3, items: 3, rough: 8 },
  week: { bars: 12, items: 12, rough: 8 },
};

export type GridQuestion = { filter: RegisterFilter & { period: Period }; view: "month" | "week" };
/** `all`: how many events match. */
export type CalendarGrid = { layout: CalendarLayout; all: number };

export const findCalendarGrid = keptUntilWritten(readGrid, (db, { filter }) =>
  findExtent(db, filter),
);

async function readGrid(db: Handle, { filter, view }: GridQuestion): Promise<CalendarGrid> {
  const { period } = filter;
  const occurrences = await listCalendarOccurrences(db, filter);
  const layout = layOutCalendar(occurrences, {
    ...{ weeks: weeksOf(period), period, room: ROOM[view] },
  });
  return { layout, all: await countEvents(db, filter) };
}
