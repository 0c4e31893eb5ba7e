/** The list of events with its filter, its search and the way to the rest of it. */
import { Form, Link } from "@remix-run/react";
import { DraftsBeside } from "~/components/approval/drafts-beside";
import { EventViewTabs } from "~/components/event/event-view-tabs";
import { NotShown } from "~/components/event/not-shown";
import { FilterBar } from "~/components/filter/filter-bar";
import { FilterRefusals } from "~/components/filter/filter-refusals";
import { PrintButton } from "~/components/frame/print-button";
import { RunningImports } from "~/components/import/running-imports";
import { USUAL_ORDER } from "~/domain/event/event-order";
import type { FilterRefusal } from "~/domain/filter/filter-refusal";
import { namesOfOptions } from "~/domain/filter/names-of-options";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import { eventText } from "~/i18n/event/event-text";
import { filterText } from "~/i18n/filter/filter-text";
import { frameText } from "~/i18n/frame-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { EventListPage } from "~/pages/register/event-list-page.server";
import { EventFeeds } from "./event-feeds";
import { EventTable } from "./event-table";

type Props = Omit<EventListPage, "ok" | "pageTitle">;

export function EventList({
  filter,
  filterQuery,
  order,
  today,
  calendarQuery,
  options,
  rows,
  next,
  isFirstPage,
  whole,
  all,
  notShown,
  named,
  drafts,
  running,
  ...person
}: Props) {
  const t = useText(eventText);
  const language = useLanguage();
  const frame = useText(frameText);
  const { figure } = useText(filterText);
  const hasFictional = rows.some(({ fictional }) => fictional);
  const listQuery = whole === null ? filterQuery : `${filterQuery}&rows=all`;
  const sorted = order === USUAL_ORDER ? listQuery : `${listQuery}&sort=${order}`;
  return (
    <main id="content">
      <FilterBar
        filter={filter}
        options={options}
        keep={{ ...ownConditions(filter), ...(order === USUAL_ORDER ? {} : { sort: order }) }}
        myMission={person.myMission}
      >
        {person.mayCreate ? (
          <Link to="/events/new" className="button button-primary">
            ＋ {t.newEvent}
          </Link>
        ) : null}
      </FilterBar>
      <div className="page page-wide">
        <EventViewTabs view="list" listQuery={filterQuery} calendarQuery={calendarQuery} />
        <div className="page-head">
          <div>
            <h1>{filter.figure ? figure[filter.figure] : t.title}</h1>
            <p className="soft">
              <span>{t.shown(rows.length, all)}</span>{" "}
              <a className="no-print" href={`/events.csv?${filterQuery}`}>
                {t.file}
              </a>{" "}
              <EventFeeds filterQuery={filterQuery} />{" "}
              {whole === null && rows.length < all ? (
                <Link className="no-print" to={`/events?${sorted}&rows=all`}>
                  {t.whole}
                </Link>
              ) : null}
            </p>
            {rows.length < all ? (
              <p className={whole === null ? "sheet-conditions" : "notice"}>
                {whole === null ? t.partOnPaper : t.mostOnPaper(whole.most)}
              </p>
            ) : null}
            {whole === null ? null : <PrintButton>{t.print}</PrintButton>}
            <NotShown events={notShown} />
            <DraftsBeside drafts={drafts} />
          </div>
          <EventSearch filter={filter} />
        </div>
        <RunningImports running={running} />
        {named.map(({ key, short }) => (
          <p className="small" key={key}>
            <Link to={`/events?${filterToParams({ ...filter, q: null, priority: key })}`}>
              {t.namedUnder(filter.q ?? "", short[language])}
            </Link>
          </p>
        ))}
        {hasFictional ? <p className="notice">{frame.fictionalNote}</p> : null}
        {rows.length === 0 ? (
          <NothingFound />
        ) : (
          <EventTable
            {...{ rows, order, today }}
            filterQuery={listQuery}
            names={namesOfOptions(options, language)}
          />
        )}
        <nav className="row event-pages no-print">
          {isFirstPage ? null : (
            <Link to={`/events?${sorted}`} className="button">
              {t.newest}
            </Link>
          )}
          {next === null ? null : (
            <Link to={`/events?${sorted}&after=${next}`} className="button" rel="next">
              {whole === null ? t.older : t.further}
            </Link>
          )}
        </nav>
      </div>
    </main>
  );
}

function NothingFound() {
  const t = useText(eventText);
  return (
    <div className="notice">
      <p>{t.none}</p>
      <p>
        {t.noneHint} <Link to="/events?year=all">{t.allYears}</Link>
      </p>
    </div>
  );
}

/** What the list has besides the choices of the filter bar. */
function ownConditions({ q, figure }: RegisterFilter): Record<string, string> {
  return { ...(q ? { q } : {}), ...(figure ? { figure } : {}) };
}

/** A plain GET form, which keeps every other condition. */
function EventSearch({ filter }: { filter: RegisterFilter }) {
  const t = useText(eventText);
  const others = filterToParams({ ...filter, q: null });
  return (
    <Form method="get" action="/events" role="search" className="row event-search no-print">
      {[...others].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        key={filter.q}
        type="search"
        name="q"
        className="input"
        aria-label={t.searchLabel}
        placeholder={t.searchLabel}
        defaultValue={filter.q ?? ""}
        maxLength={200}
      />
      <button type="submit" className="button">
        {t.search}
      </button>
    </Form>
  );
}

export function EventListRefused({ refusals }: { refusals: readonly FilterRefusal[] }) {
  const t = useText(eventText);
  return (
    <main className="page page-narrow" id="content">
      <h1>{t.title}</h1>
      <FilterRefusals refusals={refusals} />
      <Link to="/events" className="button">
        {t.newest}
      </Link>
    </main>
  );
}
