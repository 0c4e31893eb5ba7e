/** What a planner should look at, in words that say what to do. P21 */
import type { Itinerary } from "~/domain/caravan/itinerary";
import { formatDuration } from "~/domain/day/duration";
import { formatDay } from "~/domain/day/format-day";
import { caravanText } from "~/i18n/caravan-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useStopName } from "./itinerary-names";

export function ItineraryWarnings({ itinerary }: { itinerary: Itinerary }) {
  const t = useText(caravanText);
  const language = useLanguage();
  const stopName = useStopName();
  const ofDays = itinerary.days.flatMap(({ day, drivingMinutes, length }) => {
    if (length === "fine") return [];
    const words = length === "long" ? t.longDay : t.impossibleDay;
    return [words(formatDay(day, language), formatDuration(drivingMinutes, language))];
  });
  const ofLegs = itinerary.legs.flatMap(({ from, to, warnings }) =>
    warnings.map((warning) => t.legWarning(stopName(from), stopName(to)) + t.warning[warning]),
  );
  const all = [...ofLegs, ...ofDays];
  if (all.length === 0) return null;
  return (
    <section className="notice notice-warning" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{t.warnings}</h2>
      <ul>
        {all.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
