/** The sums of an itinerary: by car, by air, at the wheel, days and nights. */

import { Fact } from "~/components/event/event-overview";
import { formatDistance } from "~/domain/caravan/format-distance";
import type { Itinerary } from "~/domain/caravan/itinerary";
import { formatDuration } from "~/domain/day/duration";
import { caravanText } from "~/i18n/caravan-text";
import { useLanguage, useText } from "~/i18n/use-text";

export function ItineraryTotals({ itinerary: { totals } }: { itinerary: Itinerary }) {
  const t = useText(caravanText);
  const language = useLanguage();
  const { driveKm, flightKm, drivingMinutes, unknownLegs, days, nights } = totals;
  const mark = totals.estimate ? <span className="badge">{t.estimate}</span> : null;
  return (
    <section aria-label={t.totals}>
      <dl className="event-facts">
        <Fact name={t.span}>
          {days === null || nights === null ? t.spanUnknown : t.daysAndNights(days, nights)}
        </Fact>
        <Fact name={t.driving}>
          {formatDistance(driveKm, language)}
          {mark}
          {unknownLegs === 0 ? null : <span className="soft"> {t.unknownLegs(unknownLegs)}</span>}
        </Fact>
        <Fact name={t.time}>
          {formatDuration(drivingMinutes, language)}
          {mark}
        </Fact>
        {flightKm === 0 ? null : (
          <Fact name={t.flights}>
            {formatDistance(flightKm, language)}
            {mark}
          </Fact>
        )}
      </dl>
    </section>
  );
}
