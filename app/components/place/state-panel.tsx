/** The panel of one state: whose it is, how much was done and when last, what comes, what is published about it. */
import { Link, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { fiscalYearOfPeriod } from "~/domain/day/fiscal-year";
import { formatReportPeriod } from "~/domain/day/format-day";
import { filterText } from "~/i18n/filter-text";
import { statePanelText } from "~/i18n/state-panel-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PanelPageData } from "~/pages/place/panel-page.server";
import "~/styles/state-panel.css";
import { StatePanelEvents } from "./state-panel-events";
import { StatePanelFacts } from "./state-panel-facts";
import { StatePanelFigures } from "./state-panel-figures";
import { StatePanelHolders } from "./state-panel-holders";

type Props = Omit<PanelPageData, "pageTitle">;

export function StatePanel({ summary, period, filterQuery, calendarQuery, today, mayPlan }: Props) {
  const year = period === null ? null : fiscalYearOfPeriod(period);
  const t = useText(statePanelText);
  const { allYears } = useText(filterText);
  const language = useLanguage();
  const other = language === "ja" ? "en" : "ja";
  const { search } = useLocation();
  const heading = useFocusFromMap();
  return (
    <aside className="state-panel" aria-label={t.label(summary.name[language])}>
      <header className="state-panel-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {summary.name[language]} <span lang={other}>{summary.name[other]}</span>
          </h2>
          <StatePanelHolders holders={summary.heldBy} />
        </div>
        <Link
          to={`/${search}`}
          className="state-panel-close"
          preventScrollReset
          aria-label={t.close}
        >
          <span aria-hidden="true">×</span>
        </Link>
      </header>
      <p className="soft small">{period ? formatReportPeriod(period, language) : allYears}</p>
      <StatePanelFigures summary={summary} filterQuery={filterQuery} today={today} />
      <StatePanelEvents summary={summary} filterQuery={filterQuery} calendarQuery={calendarQuery} />
      <Link
        to={`/states/${summary.code}${year === null ? "" : `?year=${year}`}`}
        className="button"
      >
        {t.wholePage}
      </Link>{" "}
      {mayPlan ? (
        <Link to={`/events/new?form=mission-event&state=${summary.code}`} className="button">
          <span aria-hidden="true">＋</span>
          {t.plan}
        </Link>
      ) : null}
      <StatePanelFacts facts={summary.facts} />
    </aside>
  );
}

/** Opened from the map, the panel takes the focus; opened by its address, it leaves it alone. */
function useFocusFromMap() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, key } = useLocation();
  const fromMap = state !== null && typeof state === "object" && "fromMap" in state;
  const opened = fromMap ? key : null;
  useEffect(() => {
    if (opened !== null) heading.current?.focus({ preventScroll: window.innerWidth > 720 });
  }, [opened]);
  return heading;
}
