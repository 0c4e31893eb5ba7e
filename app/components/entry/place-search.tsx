/**
 * Choosing a town without scripts: a button searches, and the page comes back with the towns to choose from.
 *
 * Where scripts are on their way, button and towns take no room: nothing below moves under the pointer when they
 * give way to what is offered while typing.
 */
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { EventTextField } from "./event-text-field";
import type { PlaceFields } from "./place-fields";
import { PlaceLine } from "./place-option";

export function PlaceSearch({ fields, index }: { fields: PlaceFields; index: number }) {
  const t = useText(eventFormText);
  const { found, places } = useEventChoices();
  const placeId = fields.placeId.initialValue ?? "";
  const results = found[index];
  const rows = results ?? places.filter(({ id }) => String(id) === placeId);
  return (
    <>
      <EventTextField field={fields.placeName} label={t.place} hint={t.placeHint} />
      <p className="without-scripts">
        <button
          type="submit"
          className="button"
          name="do"
          value={`search-places:${index}`}
          formNoValidate
        >
          {t.searchPlaces}
        </button>
      </p>
      {results?.length === 0 ? <p className="notice">{t.noPlaces}</p> : null}
      {rows.length > 0 ? (
        <fieldset className="field place-results without-scripts">
          <legend>{t.placeResults}</legend>
          {rows.map((place) => (
            <label className="check" key={place.id}>
              <input
                type="radio"
                name={fields.placeId.name}
                value={place.id}
                defaultChecked={String(place.id) === placeId}
              />
              <span>
                <PlaceLine place={place} />
              </span>
            </label>
          ))}
          <label className="check">
            <input
              type="radio"
              name={fields.placeId.name}
              value=""
              defaultChecked={placeId === ""}
            />
            <span>{t.byHand}</span>
          </label>
        </fieldset>
      ) : null}
    </>
  );
}
