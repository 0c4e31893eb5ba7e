/** Every stop that takes place somewhere, each with the leg to the next. */

import { useNames } from "~/components/event/event-names";
import { OccurrenceDays } from "~/components/event/event-occurrence-days";
import { PartnersAt } from "~/components/event/partners-at";
import { TownInState } from "~/components/event/town-in-state";
import { formatDistance } from "~/domain/caravan/format-distance";
import type { Itinerary, ItineraryLeg } from "~/domain/caravan/itinerary";
import { formatDuration } from "~/domain/day/duration";
import { listSeparator } from "~/domain/value/language";
import { caravanText } from "~/i18n/caravan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { ItineraryPageData } from "~/pages/itinerary-page.server";
import type { ShownFacts, ShownOccurrence } from "~/pages/register/event-page.server";
import { useStopName } from "./itinerary-names";
import { NearStop } from "./near-stop";

export type PartnerOfStop = ShownFacts["partners"][number] & { occurrenceId: number };

type Props = {
  itinerary: Itinerary;
  stops: readonly ShownOccurrence[];
  lead: string;
  partners: readonly PartnerOfStop[];
  near: ItineraryPageData["near"];
};

export function ItineraryStops({ itinerary, stops, lead, partners, near }: Props) {
  const t = useText(caravanText);
  const language = useLanguage();
  const stopName = useStopName();
  const passed = stops.filter(({ id }) => !itinerary.stops.includes(id));
  return (
    <>
      <ol className="itinerary-stops">
        {stops.flatMap((stop, at) => {
          if (!itinerary.stops.includes(stop.id)) return [];
          const leg = itinerary.legs.find(({ from }) => from === stop.id);
          return [
            <li key={stop.id} className="itinerary-stop">
              <Stop
                stop={stop}
                number={at + 1}
                lead={lead}
                partners={partners.filter(({ occurrenceId }) => occurrenceId === stop.id)}
              />
              <NearStop offer={near[stop.id]} />
              {leg === undefined ? null : <Leg leg={leg} />}
            </li>,
          ];
        })}
      </ol>
      {passed.length === 0 ? null : (
        <p className="small soft">
          {t.passedBy(passed.map(({ id }) => stopName(id)).join(listSeparator(language)))}
        </p>
      )}
    </>
  );
}

type StopProps = {
  stop: ShownOccurrence;
  number: number;
  lead: string;
  partners: ShownFacts["partners"];
};

function Stop({ stop, number, lead, partners }: StopProps) {
  const t = useText(caravanText);
  const names = useNames();
  const { place, venue, organisers, note } = stop;
  return (
    <div className="itinerary-stop-row">
      <span className="stop-number">
        <span className="visually-hidden">{t.stop(number)}</span>
        <span aria-hidden="true">{number}</span>
      </span>
      <div className="itinerary-when">
        <OccurrenceDays occurrence={stop} />
      </div>
      <div className="itinerary-where">
        <TownInState place={place} />
        {venue === null ? null : <p>{venue}</p>}
        {note === null ? null : <p className="small soft typed-text">{note}</p>}
      </div>
      <div className="itinerary-hosts">
        <p className="small">
          <span className="soft">{t.hosts}</span>{" "}
          {names.organisers(organisers.length > 0 ? organisers : [lead])}
        </p>
        <PartnersAt partners={partners} />
      </div>
    </div>
  );
}

function Leg({ leg }: { leg: ItineraryLeg }) {
  const t = useText(caravanText);
  const language = useLanguage();
  const stopName = useStopName();
  const { mode, distanceKm, minutes, missing, nights, note } = leg;
  const separator = listSeparator(language);
  return (
    <div className={`itinerary-leg itinerary-leg-${mode}`}>
      <p className="row">
        <strong>{t.mode[mode]}</strong>
        {distanceKm === null ? null : (
          <span>
            {formatDistance(distanceKm.value, language)}
            {distanceKm.estimate ? <span className="badge">{t.estimate}</span> : null}
          </span>
        )}
        {minutes === null ? (
          distanceKm === null ? null : (
            <span className="soft">{t.timeUnknown}</span>
          )
        ) : (
          <span>
            {formatDuration(minutes.value, language)}
            {minutes.estimate ? <span className="badge">{t.estimate}</span> : null}
          </span>
        )}
        {nights !== null && nights > 0 ? <span className="soft">{t.nights(nights)}</span> : null}
        <ZoneShift minutes={leg.zoneShift} />
      </p>
      {distanceKm === null ? (
        <p className="small">{t.missing(missing.map(stopName).join(separator))}</p>
      ) : null}
      {note === null ? null : <p className="small typed-text">{note}</p>}
    </div>
  );
}

function ZoneShift({ minutes }: { minutes: number }) {
  const t = useText(caravanText);
  const language = useLanguage();
  if (minutes === 0) return null;
  const words = minutes > 0 ? t.clocksForward : t.clocksBack;
  return (
    <span className="badge badge-todo">{words(formatDuration(Math.abs(minutes), language))}</span>
  );
}
