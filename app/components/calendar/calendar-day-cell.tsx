/** One day: its number and holidays, the bars that cross it, what is held on it, and how much more there is. */
import { Link } from "@remix-run/react";
import type { CalendarDay, CalendarWeek, PlacedBar } from "~/domain/calendar/calendar-layout";
import { type CalendarQuestion, calendarQuery } from "~/domain/calendar/calendar-question";
import { type CalendarDate, weekdayOf } from "~/domain/day/calendar-date";
import { formatDay } from "~/domain/day/format-day";
import type { Holiday } from "~/domain/day/holiday";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import { calendarText } from "~/i18n/calendar-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CalendarPiece } from "~/pages/calendar/calendar-page.server";
import { CalendarBar } from "./calendar-bar";
import { CalendarItem } from "./calendar-item";

type Props = {
  day: CalendarDay;
  /** The column, from Sunday. */
  at: number;
  week: CalendarWeek;
  pieces: ReadonlyMap<number, CalendarPiece>;
  holidays: readonly Holiday[];
  isToday: boolean;
  /** The first day of the week within the period. */
  beginsPeriod: boolean;
  filter: RegisterFilter;
  asked: CalendarQuestion;
  /** Is this the day the tab key comes to? Null without scripts. */
  active: boolean | null;
};

export function CalendarDayCell(props: Props) {
  const { day, at, week, pieces, holidays, isToday, beginsPeriod, asked, active } = props;
  if (!day.inPeriod) return <td className="calendar-day calendar-outside" aria-hidden="true" />;
  const bars = week.bars.filter((bar) => bar.at <= at && at < bar.at + bar.days);
  const begins = bars.some((bar) => bar.at === at);
  const isQuiet = day.items.length === 0 && day.more === 0 && !begins && holidays.length === 0;
  const within = active === null ? {} : { tabIndex: -1 };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid takes the focus
      role="gridcell"
      className={classOf(day.day, { isQuiet, isToday, holidays })}
      aria-current={isToday ? "date" : undefined}
      tabIndex={active === null ? undefined : active ? 0 : -1}
      data-day={day.day}
    >
      <DayHead {...props} within={within} />
      <div className={`calendar-lanes calendar-lanes-${Math.min(week.lanes, 12)}`}>
        {bars.map((bar) => (
          <CalendarBar
            key={`${bar.eventId} ${bar.occurrenceId}`}
            bar={bar}
            piece={pieces.get(bar.occurrenceId)}
            isFirst={bar.at === at}
            isLast={bar.at + bar.days - 1 === at}
            within={within}
          />
        ))}
      </div>
      <ul className="calendar-items">
        {day.items.map((id) => (
          <CalendarItem
            key={id}
            piece={pieces.get(id)}
            day={day.day}
            tokyo={asked.tokyo}
            isStop={isStopOf(week.bars, pieces.get(id)?.eventId)}
            within={within}
          />
        ))}
      </ul>
      <More {...props} within={within} />
      {beginsPeriod && week.moreBars > 0 ? <MoreBars {...props} within={within} /> : null}
    </td>
  );
}

type Within = { within: { tabIndex?: number } };

function DayHead({ day, holidays, filter, within }: Props & Within) {
  const t = useText(calendarText);
  const language = useLanguage();
  const name = formatDay(day.day, language, { weekday: true });
  return (
    <div className="calendar-day-head">
      <Link
        to={`/events?${dayQuery(filter, day.day)}`}
        className="calendar-number"
        aria-label={t.dayList(name)}
        {...within}
      >
        <span className="calendar-number-short">{Number(day.day.slice(8))}</span>
        <span className="calendar-number-long">{name}</span>
      </Link>
      {holidays.map(({ country, name: holiday, observed }) => (
        <span key={country + holiday.en} className="calendar-holiday">
          <abbr title={t.countryInFull[country]}>{t.country[country]}</abbr>{" "}
          {observed ? t.observed(holiday[language]) : holiday[language]}
        </span>
      ))}
    </div>
  );
}

function More({ day, filter, within }: Props & Within) {
  const t = useText(calendarText);
  const language = useLanguage();
  if (day.more === 0) return null;
  return (
    <Link
      to={`/events?${dayQuery(filter, day.day)}`}
      className="calendar-more"
      aria-label={t.moreOn(formatDay(day.day, language), day.more)}
      {...within}
    >
      {t.more(day.more)}
    </Link>
  );
}

/** A week has room for more bars than a month. */
function MoreBars({ day, week, filter, asked, within }: Props & Within) {
  const t = useText(calendarText);
  const words = t.moreBars(week.moreBars);
  if (asked.view === "week") return <span className="calendar-more">{words}</span>;
  const query = calendarQuery(filter, { ...asked, view: "week", day: day.day });
  return (
    <Link to={`/events/calendar?${query}`} className="calendar-more" {...within}>
      {words}
    </Link>
  );
}

function dayQuery(filter: RegisterFilter, day: CalendarDate): string {
  return filterToParams({ ...filter, year: null, period: { from: day, to: day } }).toString();
}

const isStopOf = (bars: readonly PlacedBar[], eventId: number | undefined): boolean =>
  bars.some((bar) => bar.isCaravan && bar.eventId === eventId);

type State = { isQuiet: boolean; isToday: boolean; holidays: readonly Holiday[] };

function classOf(day: CalendarDate, { isQuiet, isToday, holidays }: State): string {
  const names = ["calendar-day"];
  const weekday = weekdayOf(day);
  if (weekday === 0 || holidays.some(({ country }) => country === "jp")) names.push("calendar-off");
  else if (weekday === 6) names.push("calendar-saturday");
  if (isToday) names.push("calendar-today");
  if (isQuiet) names.push("calendar-quiet");
  return names.join(" ");
}
