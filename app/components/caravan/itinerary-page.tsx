/** The itinerary of a caravan: its sums, what to look at, the way stop by stop, and the boxes that correct it. P20-P22 */
import { Link } from "@remix-run/react";
import { NamesContext } from "~/components/event/event-names";
import type { ShownOccurrence } from "~/components/event/event-page-types";
import { PrintButton } from "~/components/frame/print-button";
import type { CaravanRoute } from "~/domain/caravan/caravan-route";
import type { TypedLegs } from "~/domain/caravan/typed-legs";
import type { EventChoices } from "~/domain/event/event-choices";
import { type BilingualText, inLanguage } from "~/domain/value/language";
import { routeText } from "~/i18n/route-text";
import { siteText } from "~/i18n/site-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { ItineraryForm, type LegsAnswer } from "./itinerary-form";
import { StopNamesContext, stopNamesOf } from "./itinerary-names";
import { ItineraryTotals } from "./itinerary-totals";
import { ItineraryWarnings } from "./itinerary-warnings";
import { ItineraryWay, type PartnerOfStop } from "./itinerary-way";

type Props = {
  event: { id: number; title: BilingualText; lead: string; fictional: boolean; revision: number };
  stops: ShownOccurrence[];
  /** Hosts and companies at the stops. */
  partners: PartnerOfStop[];
  route: CaravanRoute;
  typed: TypedLegs;
  choices: EventChoices;
  mayEdit: boolean;
  keptName: string;
  /** Names the save that the address tells of. */
  saved: string | null;
  answer?: LegsAnswer;
};

export function ItineraryPage(props: Props) {
  const { event, stops, partners, route, typed, choices, mayEdit } = props;
  const { keptName, saved, answer } = props;
  const t = useText(routeText);
  const site = useText(siteText);
  const language = useLanguage();
  const names = stopNamesOf(stops, choices, language);
  return (
    <NamesContext.Provider value={choices}>
      <StopNamesContext.Provider value={names}>
        <main className="page itinerary" id="content">
          <div className="page-head event-head">
            <div>
              <p className="eyebrow row">
                <Link to={`/events/${event.id}`}>{inLanguage(event.title, language)}</Link>
                {event.fictional ? (
                  <span className="badge badge-fictional">{site.fictional}</span>
                ) : null}
              </p>
              <h1>{t.title}</h1>
            </div>
            <PrintButton>{t.print}</PrintButton>
          </div>
          {saved !== null && answer === undefined ? (
            <p className="notice notice-success no-print" role="status">
              {t.saved}
            </p>
          ) : null}
          {route.legs.length === 0 ? (
            <p className="notice">{t.none}</p>
          ) : (
            <ItineraryTotals route={route} />
          )}
          <ItineraryWarnings route={route} />
          <ItineraryWay route={route} stops={stops} lead={event.lead} partners={partners} />
          {route.legs.length === 0 ? null : <p className="small soft">{t.estimateNote}</p>}
          {mayEdit && route.legs.length > 0 ? (
            <ItineraryForm
              legs={route.legs}
              revision={event.revision}
              typed={typed}
              keptName={keptName}
              saved={saved}
              answer={answer}
            />
          ) : null}
        </main>
      </StopNamesContext.Provider>
    </NamesContext.Provider>
  );
}
