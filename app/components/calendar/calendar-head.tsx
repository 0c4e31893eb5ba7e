/** Which days are shown, how many of how many events, and the way to other days and views. N9 */
import { Link } from "@remix-run/react";
import { CALENDAR_VIEWS } from "~/domain/calendar/calendar-days";
import { calendarQuery } from "~/domain/calendar/calendar-question";
import type { CalendarDate } from "~/domain/day/calendar-date";
import { eraYearName } from "~/domain/day/era";
import { fiscalYearName, fiscalYearOf } from "~/domain/day/fiscal-year";
import { formatPeriod } from "~/domain/day/format-day";
import { exactDay } from "~/domain/day/rough-day";
import { calendarText } from "~/i18n/calendar-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CalendarPageData } from "~/pages/calendar/calendar-page.server";

type Props = Pick<
  CalendarPageData,
  "filter" | "asked" | "period" | "queries" | "steps" | "grid" | "year" | "listQuery" | "today"
>;

export function CalendarHead(props: Props) {
  const { asked, queries, filter, steps } = props;
  const t = useText(calendarText);
  const { view, tokyo } = asked;
  const step = (day: CalendarDate | null, label: string, sign: string) =>
    day === null ? null : (
      <Link
        to={`/events/calendar?${calendarQuery(filter, { ...asked, day })}`}
        className="button"
        aria-label={label}
        preventScrollReset
      >
        <span aria-hidden="true">{sign}</span>
      </Link>
    );
  return (
    <div className="calendar-head">
      <div className="calendar-title">
        <h1>
          <Title {...props} />
        </h1>
        <Counted {...props} />
      </div>
      <div className="row no-print">
        {step(steps.previous, t.previous[view], "◀")}
        <Link to={`/events/calendar?${queries.today}`} className="button" preventScrollReset>
          {t.today}
        </Link>
        {step(steps.next, t.next[view], "▶")}
        <nav className="switch" aria-label={t.views}>
          {CALENDAR_VIEWS.map((one) => (
            <Link
              key={one}
              to={`/events/calendar?${queries[one]}`}
              aria-current={one === view ? "page" : undefined}
              preventScrollReset
            >
              {t.view[one]}
            </Link>
          ))}
        </nav>
        {view === "year" ? null : (
          <Link to={`/events/calendar?${queries.otherClock}`} className="button" preventScrollReset>
            {tokyo ? t.localOnly : t.tokyoTime}
          </Link>
        )}
      </div>
    </div>
  );
}

function Title({ asked, period }: Pick<Props, "asked" | "period">) {
  const t = useText(calendarText);
  const language = useLanguage();
  if (asked.view === "year") return fiscalYearName(fiscalYearOf(period.from), language);
  if (asked.view === "week")
    return formatPeriod(exactDay(period.from), exactDay(period.to), language);
  const [year = 0, month = 0] = asked.day.split("-").map(Number);
  return (
    <>
      {t.month(year, month)}
      <span className="soft small calendar-era">{t.era(eraYearName(asked.day))}</span>
    </>
  );
}

function Counted({ grid, year, listQuery }: Pick<Props, "grid" | "year" | "listQuery">) {
  const t = useText(calendarText);
  const all = grid?.all ?? year?.events ?? 0;
  if (all === 0)
    return (
      <p className="soft">
        {t.none}
        {grid !== null && grid.layout.underWay > 0 ? ` ${t.underWay(grid.layout.underWay)}` : ""}
      </p>
    );
  return (
    <p className="soft">
      {grid ? t.shown(grid.layout.shown, all) : t.dated(year?.dated ?? 0, all)}
      {grid !== null && grid.layout.underWay > 0 ? `　${t.underWay(grid.layout.underWay)}` : ""}
      {"　"}
      <Link to={`/events?${listQuery}`} className="no-print">
        {t.all(all)}
      </Link>
    </p>
  );
}
