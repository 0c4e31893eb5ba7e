/** Twelve small months of a fiscal year, each with n of N and the days on which events begin. N9 */
import { Link } from "@remix-run/react";
import type { CalendarDate, Period } from "~/domain/calendar-date";
import { weeksOf } from "~/domain/calendar-days";
import { calendarQuery } from "~/domain/calendar-question";
import { calendarText } from "~/i18n/calendar-text";
import { useText } from "~/i18n/use-text";
import type { CalendarPageProps } from "./calendar-page";
import type { CalendarPiece } from "./calendar-types";

export type CalendarMonthData = {
  month: Period;
  events: number;
  dated: number;
  days: { day: CalendarDate; events: number }[];
};
export type CalendarYearData = {
  months: CalendarMonthData[];
  events: number;
  dated: number;
  rough: { ids: number[]; more: number };
  pieces: CalendarPiece[];
};

type Props = Pick<CalendarPageProps, "filter" | "asked" | "today"> & {
  year: CalendarYearData;
};

export function CalendarYear({ year, filter, asked, today }: Props) {
  const t = useText(calendarText);
  return (
    <ol className="calendar-year">
      {year.months.map((one) => {
        const [number = 0, month = 0] = one.month.from.split("-").map(Number);
        const query = calendarQuery(filter, { ...asked, view: "month", day: one.month.from });
        return (
          <li key={one.month.from}>
            <h2>
              <Link to={`/events/calendar?${query}`}>{t.month(number, month)}</Link>
            </h2>
            <p className="small soft">{t.monthDated(one.dated, one.events)}</p>
            <SmallMonth one={one} today={today} />
          </li>
        );
      })}
    </ol>
  );
}

/** The days at a glance. What it says is said in words beside it and, day by day, in the month. */
function SmallMonth({ one, today }: { one: CalendarMonthData; today: CalendarDate }) {
  const t = useText(calendarText);
  const counts = new Map(one.days.map(({ day, events }) => [day, events]));
  return (
    <table className="calendar-small" aria-hidden="true">
      <thead>
        <tr>
          {t.weekdays.map((name) => (
            <th key={name}>{name.slice(0, 1)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(one.month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const isInside = one.month.from <= day && day <= one.month.to;
              if (!isInside) return <td key={day} />;
              const count = counts.get(day) ?? 0;
              return (
                <td key={day} className={shadeOf(count, day === today)} title={t.monthCount(count)}>
                  {Number(day.slice(8))}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** None, one, two or three, four to seven, more. */
function shadeOf(count: number, isToday: boolean): string {
  const shade = count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 8 ? 3 : 4;
  return `calendar-shade-${shade}${isToday ? " calendar-small-today" : ""}`;
}
