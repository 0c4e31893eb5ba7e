/** Twelve small months of a fiscal year, each with n of N, the days on which events begin, and its holidays. N9 */
import { Link } from "@remix-run/react";
import type { KeyboardEvent } from "react";
import { weeksOf } from "~/domain/calendar/calendar-days";
import { calendarQuery } from "~/domain/calendar/calendar-question";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Holiday } from "~/domain/day/holiday";
import { calendarText } from "~/i18n/calendar-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type {
  CalendarMonthData,
  CalendarPageData,
  CalendarYearData,
} from "~/pages/calendar/calendar-page.server";

type Props = Pick<CalendarPageData, "filter" | "asked" | "today" | "holidays"> & {
  year: CalendarYearData;
};

export function CalendarYear({ year, filter, asked, today, holidays }: Props) {
  const t = useText(calendarText);
  return (
    <ol className="calendar-year">
      {year.months.map((one) => {
        const [number = 0, month = 0] = one.month.from.split("-").map(Number);
        const query = calendarQuery(filter, { ...asked, view: "month", day: one.month.from });
        const own = holidays.filter(({ day }) => one.month.from <= day && day <= one.month.to);
        return (
          <li key={one.month.from}>
            <h2>
              <Link to={`/events/calendar?${query}`} onKeyDown={moveAmongMonths}>
                {t.month(number, month)}
              </Link>
            </h2>
            <p className="small soft">{t.monthDated(one.dated, one.events)}</p>
            <SmallMonth one={one} today={today} holidays={own} />
            <HolidayList holidays={own} />
          </li>
        );
      })}
    </ol>
  );
}

/** Arrows move between the months as they stand on the screen. */
function moveAmongMonths(event: KeyboardEvent<HTMLAnchorElement>): void {
  const months = event.currentTarget.closest("ol")?.querySelectorAll<HTMLElement>("h2 a") ?? [];
  const links = [...months];
  const inRow = links.filter(({ offsetTop }) => offsetTop === links[0]?.offsetTop).length;
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -inRow, ArrowDown: inRow };
  const step = Object.entries(steps).find(([key]) => key === event.key)?.[1];
  const to = step === undefined ? undefined : links[links.indexOf(event.currentTarget) + step];
  if (to === undefined) return;
  event.preventDefault();
  to.focus();
}

function HolidayList({ holidays }: { holidays: readonly Holiday[] }) {
  const t = useText(calendarText);
  const language = useLanguage();
  if (holidays.length === 0) return null;
  return (
    <ul className="calendar-year-holidays">
      {holidays.map(({ day, country, name, observed }) => (
        <li key={`${day} ${country} ${name.en}`} className="calendar-holiday">
          <abbr title={t.countryInFull[country]}>{t.country[country]}</abbr> {Number(day.slice(8))}{" "}
          {observed ? t.observed(name[language]) : name[language]}
        </li>
      ))}
    </ul>
  );
}

type SmallProps = {
  one: CalendarMonthData;
  today: CalendarDate;
  holidays: readonly Holiday[];
};

/** The days at a glance. What it says is said in words beside it and, day by day, in the month. */
function SmallMonth({ one, today, holidays }: SmallProps) {
  const t = useText(calendarText);
  const isHoliday = (of: CalendarDate) => holidays.some(({ day }) => day === of);
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
                  <span className={isHoliday(day) ? "calendar-small-holiday" : undefined}>
                    {Number(day.slice(8))}
                  </span>
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
