/**
 * The weeks of a month, or one week. A grid with one tab stop: arrows move between days, Enter goes into one.
 *
 * Without scripts every link is a tab stop, and on a phone the days stand below each other.
 */

import type { CalendarWeek } from "~/domain/calendar/calendar-layout";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Holiday } from "~/domain/day/holiday";
import { calendarText } from "~/i18n/calendar-text";
import { useText } from "~/i18n/use-text";
import type { CalendarGridData, CalendarPageData } from "~/pages/calendar/calendar-page.server";
import { CalendarDayCell } from "./calendar-day-cell";
import { useCalendarKeys } from "./use-calendar-keys";

type Props = Pick<
  CalendarPageData,
  "filter" | "asked" | "today" | "period" | "holidays" | "queries" | "listQuery"
> & { grid: CalendarGridData };

export function CalendarGrid(props: Props) {
  const { grid, asked, today, period, holidays } = props;
  const t = useText(calendarText);
  const keys = useCalendarKeys(props);
  const pieces = new Map(grid.pieces.map((piece) => [piece.id, piece]));
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of days is what a grid is
      role="grid"
      className={`calendar-grid calendar-grid-${asked.view}`}
      aria-label={t.calendar}
      aria-describedby="calendar-keys"
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      ref={keys.grid}
    >
      <thead>
        <tr>
          {t.weekdays.map((name, at) => (
            <th key={name} scope="col">
              <abbr title={t.weekdaysInFull[at]}>{name}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.layout.weeks.map((week) => (
          <tr key={week.days[0]?.day}>
            {week.days.map((day, at) => (
              <CalendarDayCell
                key={day.day}
                day={day}
                at={at}
                week={week}
                pieces={pieces}
                isToday={day.day === today}
                beginsPeriod={isFirstShown(week, day.day, period.from)}
                {...props}
                holidays={ofDay(holidays, day.day)}
                active={keys.active === null ? null : keys.active === day.day}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first day of the week that belongs to the period: what is under way from before is named there. */
function isFirstShown(week: CalendarWeek, day: CalendarDate, from: CalendarDate): boolean {
  const first = week.days.find((one) => one.inPeriod)?.day ?? from;
  return day === first;
}

const ofDay = (holidays: readonly Holiday[], day: CalendarDate) =>
  holidays.filter((holiday) => holiday.day === day);
