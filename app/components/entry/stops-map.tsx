/** The stops that have a town, beside their rows: drawn by the server anew for each choice. */
import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";

export function StopsMap({ stops }: { stops: readonly FieldMetadata<TypedOccurrence>[] }) {
  const t = useText(eventFormText);
  const towns = stops.map((stop) => stop.getFieldset().placeId.value ?? "");
  const chosen = towns.filter((id) => id !== "").length;
  if (chosen === 0) return null;
  return (
    <img
      className="detail-map stops-map"
      src={`/events/stops.svg?towns=${towns.join(",")}`}
      alt={t.mapOfStops(chosen)}
      width="360"
      height="240"
    />
  );
}
