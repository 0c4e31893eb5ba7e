/** Where an event takes place: its stops with the numbers that its table gives them. Nothing without a place. */
import { eventText } from "~/i18n/event/event-text";
import { useText } from "~/i18n/use-text";
import type { ShownEvent } from "~/pages/register/event-page.server";

export function EventMap({ event }: { event: ShownEvent }) {
  const t = useText(eventText);
  const { occurrences } = event.draft;
  const isSomewhere = occurrences.some(
    ({ place, placement }) =>
      (place.type === "state" && place.state !== null) || (placement?.states.length ?? 0) > 0,
  );
  if (!isSomewhere) return null;
  return (
    <img
      className="detail-map"
      src={`/events/${event.id}/map.svg?revision=${event.revision}`}
      alt={t.mapOfStops(occurrences.length)}
      width="480"
      height="320"
    />
  );
}
