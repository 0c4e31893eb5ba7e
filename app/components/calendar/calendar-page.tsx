/** The calendar: the filter of the list, the way through time, then the days. */
import { Link } from "@remix-run/react";
import { DraftsBeside } from "~/components/approval/drafts-beside";
import { NamesContext } from "~/components/event/event-names";
import { EventViewTabs } from "~/components/event/event-view-tabs";
import { NotShown } from "~/components/event/not-shown";
import { FilterBar } from "~/components/filter/filter-bar";
import { calendarText } from "~/i18n/calendar-text";
import { eventText } from "~/i18n/event/event-text";
import { frameText } from "~/i18n/frame-text";
import { useText } from "~/i18n/use-text";
import type { CalendarPageData } from "~/pages/calendar/calendar-page.server";
import { CalendarGrid } from "./calendar-grid";
import { CalendarHead } from "./calendar-head";
import { CalendarRough } from "./calendar-rough";
import { CalendarYear } from "./calendar-year";

export function CalendarPage(props: CalendarPageData) {
  const { filter, asked, options, choices, grid, year, queries } = props;
  const events = useText(eventText);
  const { view, day, tokyo } = asked;
  const hasFictional =
    year?.containsFictional ?? grid?.pieces.some(({ fictional }) => fictional) ?? false;
  const { fictionalNote } = useText(frameText);
  return (
    <NamesContext.Provider value={choices}>
      <main id="content" className="calendar">
        <FilterBar
          filter={filter}
          options={options}
          byYear={false}
          keep={{ view, day, ...(tokyo ? { clock: "tokyo" } : {}) }}
          myMission={props.myMission}
        >
          {props.mayCreate ? (
            <Link to="/events/new" className="button button-primary">
              ＋ {events.newEvent}
            </Link>
          ) : null}
        </FilterBar>
        <div className="page page-wide">
          <EventViewTabs
            view="calendar"
            listQuery={props.listQuery}
            calendarQuery={queries[view]}
          />
          <CalendarHead {...props} />
          <NotShown events={props.notShown} />
          <DraftsBeside drafts={props.drafts} />
          {hasFictional ? <p className="notice no-print">{fictionalNote}</p> : null}
          {grid === null ? null : (
            <>
              <CalendarGrid {...props} grid={grid} />
              <CalendarRough
                rough={grid.layout.rough}
                pieces={grid.pieces}
                listQuery={props.listQuery}
              />
            </>
          )}
          {year === null ? null : (
            <>
              <CalendarYear {...props} year={year} />
              <CalendarRough {...year} listQuery={props.listQuery} />
            </>
          )}
          <CalendarNotes tokyo={tokyo} isYear={view === "year"} />
        </div>
      </main>
    </NamesContext.Provider>
  );
}

function CalendarNotes({ tokyo, isYear }: { tokyo: boolean; isYear: boolean }) {
  const t = useText(calendarText);
  const note = isYear ? t.yearHint : tokyo ? t.tokyoNote : t.localNote;
  return (
    <>
      <p className="soft small calendar-note">{note}</p>
      <p className="soft small calendar-keys no-print" id="calendar-keys">
        {isYear ? t.yearKeys : t.keys}
      </p>
    </>
  );
}
