/** The itinerary of a caravan: its sums, what to look at, stop by stop, and the boxes that correct it. P20-P22 */
import { Link } from "@remix-run/react";
import { FictionalBadge } from "~/components/demonstration/fictional-badge";
import { NamesContext } from "~/components/event/event-names";
import { PrintButton } from "~/components/frame/print-button";
import { inLanguage } from "~/domain/value/language";
import { caravanText } from "~/i18n/caravan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ItineraryPageData } from "~/pages/itinerary-page.server";
import { ItineraryForm, type LegsAnswer } from "./itinerary-form";
import { StopNamesContext, stopNamesOf } from "./itinerary-names";
import { ItineraryStops } from "./itinerary-stops";
import { ItineraryTotals } from "./itinerary-totals";
import { ItineraryWarnings } from "./itinerary-warnings";

type Props = Omit<ItineraryPageData, "pageTitle"> & {
  answer?: LegsAnswer;
};

export function ItineraryPage(props: Props) {
  const { event, stops, partners, near, itinerary, typed, choices, mayEdit } = props;
  const { keptName, saved, answer } = props;
  const t = useText(caravanText);
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
                {event.fictional ? <FictionalBadge /> : null}
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
          {itinerary.legs.length === 0 ? (
            <p className="notice">{t.none}</p>
          ) : (
            <ItineraryTotals itinerary={itinerary} />
          )}
          <ItineraryWarnings itinerary={itinerary} />
          <ItineraryStops
            itinerary={itinerary}
            stops={stops}
            lead={event.lead}
            partners={partners}
            near={near}
          />
          {itinerary.legs.length === 0 ? null : <p className="small soft">{t.estimateNote}</p>}
          {mayEdit && itinerary.legs.length > 0 ? (
            <ItineraryForm
              legs={itinerary.legs}
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
