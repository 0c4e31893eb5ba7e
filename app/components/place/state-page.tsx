/**
 * One state and fiscal year: what was to be done, what is done, what is empty, what comes around it.
 *
 * On paper it is the state brief: one page, ink only, without what can only be clicked.
 */
import { Link } from "@remix-run/react";
import { LastContacts } from "~/components/contact/last-contacts";
import { fiscalYearName } from "~/domain/day/fiscal-year";
import { formatDay } from "~/domain/day/format-day";
import { LANGUAGES } from "~/domain/value/language";
import { statePaperText } from "~/i18n/paper/state-paper-text";
import { placePageText } from "~/i18n/place/place-page-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { PlanningPageData } from "~/pages/place/planning-page.server";
import { BriefPrinter } from "./brief-printer";
import { StateCopies } from "./state-copies";
import { StateInvestment } from "./state-investment";
import { StateMessages } from "./state-messages";
import { StateNearby } from "./state-nearby";
import { StatePanelEvents } from "./state-panel-events";
import { StatePanelFacts } from "./state-panel-facts";
import { StatePanelFigures } from "./state-panel-figures";
import { StatePanelHolders } from "./state-panel-holders";
import { StateTargets } from "./state-targets";
import { StateTerms } from "./state-terms";
import { StateTraits } from "./state-traits";

export function StatePage(props: PlanningPageData) {
  const { summary, year, today, targets, years, rows, nearby, copies, mayPlan, brief } = props;
  const { contacts, investment, areaTraits, mayDecideTraits } = props;
  const language = useLanguage();
  // A brief has the room of one page: what nobody has registered is not on it.
  const met = brief === null ? contacts.rows : contacts.rows.filter(({ day }) => day !== null);
  const filterQuery = `state=${summary.cell.key}&year=${year}`;
  return (
    <main
      className={brief === null ? "page state-page" : "page state-page state-brief"}
      id="content"
      lang={brief ?? undefined}
    >
      <Head {...props} />
      <StateMessages messages={props.messages} />
      <div className="state-page-columns">
        <div>
          <StatePanelFigures summary={summary} filterQuery={filterQuery} today={today} withGap />
          <StateTargets targets={targets} cell={summary.cell} />
          <StateTerms state={summary.cell.key} years={years} rows={rows} />
        </div>
        <div>
          <StateMap
            code={summary.cell.key}
            name={summary.name[language]}
            query={brief === null ? `year=${year}` : `year=${year}&brief=${brief}`}
            year={year}
          />
          <StatePanelEvents
            summary={summary}
            filterQuery={filterQuery}
            calendarQuery={`state=${summary.cell.key}&view=year&day=${year}-04-01`}
          />
          <StateNearby {...nearby} />
          {met.length === 0 ? null : (
            <LastContacts {...contacts} rows={met} state={summary.cell.key} />
          )}
          <StatePanelFacts facts={summary.facts} isOpen={brief !== null} />
        </div>
      </div>
      <div className="state-page-columns">
        <StateInvestment
          state={{ code: summary.cell.key, name: summary.name }}
          investment={investment}
        />
        <StateTraits
          state={summary.cell.key}
          areaTraits={areaTraits}
          mayDecide={mayDecideTraits}
          isBrief={brief !== null}
        />
      </div>
      {mayPlan && brief === null ? <StateCopies year={year} events={copies} /> : null}
      <p className="small soft state-as-of">
        {placePageText[language].asOf(formatDay(today, language))}
      </p>
    </main>
  );
}

type MapProps = { code: string; name: string; query: string; year: number };

function StateMap({ code, name, query, year }: MapProps) {
  const t = useText(placePageText);
  const language = useLanguage();
  return (
    <img
      className="detail-map"
      src={`/states/${code}/map.svg?${query}`}
      alt={t.map(name, fiscalYearName(year, language))}
      width="480"
      height="320"
    />
  );
}

function Head({ summary, year, mayPlan, brief, messages }: PlanningPageData) {
  const t = useText(placePageText);
  const language = useLanguage();
  const { name } = summary;
  const code = summary.cell.key;
  const yearName = fiscalYearName(year, language);
  return (
    <>
      <div className="page-head">
        <div>
          <p className="eyebrow">{brief === null ? t.eyebrow : t.briefTitle(name[language])}</p>
          <h1>{t.title(name[language], yearName)}</h1>
          <StatePanelHolders holders={summary.heldBy} />
        </div>
        <p className="row no-print">
          <Link to={`/states/${code}?year=${year - 1}`} className="button">
            ‹ {t.before}
          </Link>
          <Link to={`/states/${code}?year=${year + 1}`} className="button">
            {t.after} ›
          </Link>
        </p>
      </div>
      {brief === null ? (
        <Tools code={code} year={year} mayPlan={mayPlan} />
      ) : (
        <p className="row no-print">
          <Link to={`/states/${code}?year=${year}`} className="button">
            {t.back}
          </Link>
          <BriefPrinter code={code} brief={brief} messages={messages} />
        </p>
      )}
    </>
  );
}

function Tools({ code, year, mayPlan }: { code: string; year: number; mayPlan: boolean }) {
  const t = useText(placePageText);
  const paper = useText(statePaperText);
  const own = `/states/${code}?year=${year}`;
  return (
    <p className="row state-tools no-print">
      {mayPlan ? (
        <>
          <Link
            to={`/events/new?form=mission-event&state=${code}`}
            className="button button-primary"
          >
            <span aria-hidden="true">＋</span>
            {t.plan}
          </Link>
          <Link to={`/events/new?form=caravan&state=${code}`} className="button">
            <span aria-hidden="true">＋</span>
            {t.startCaravan}
          </Link>
        </>
      ) : null}
      <Link to={`/map/states/${code}?year=${year}`} className="button">
        {t.onMap}
      </Link>
      <Link to={`/states/${code}/one-pager`} className="button">
        {paper.open}
      </Link>
      <span className="state-briefs">
        {t.brief}
        {LANGUAGES.map((language) => (
          <Link key={language} to={`${own}&brief=${language}`} className="button" lang={language}>
            {t.briefIn[language]}
          </Link>
        ))}
      </span>
    </p>
  );
}
