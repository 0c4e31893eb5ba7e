/**
 * Where a session takes place: a town of the gazetteer, one typed by hand with its state, or no state at all.
 *
 * With scripts towns are offered while typing; without, a button searches and the page comes back with them.
 */
import { useState } from "react";
import { typeInto } from "~/components/boxes/type-into";
import { useHydrated } from "~/components/frame/use-hydrated";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { EventSelectField } from "./event-select-field";
import { EventTextField } from "./event-text-field";
import { PlaceCombobox } from "./place-combobox";
import { PlaceFacts } from "./place-facts";
import type { PlaceFields } from "./place-fields";
import { PlaceSearch } from "./place-search";

export function PlacePicker({ fields, index }: { fields: PlaceFields; index: number }) {
  const t = useText(eventFormText);
  const hydrated = useHydrated();
  const isInState = (fields.placeType.value ?? "state") === "state";
  return (
    <div className="place-picker">
      {hydrated && !isInState ? (
        <EventTextField field={fields.placeName} label={t.placeNameOnly} />
      ) : (
        <StatePlace fields={fields} index={index} />
      )}
    </div>
  );
}

function StatePlace({ fields, index }: { fields: PlaceFields; index: number }) {
  const t = useText(eventFormText);
  const language = useLanguage();
  const hydrated = useHydrated();
  const { places, states } = useEventChoices();
  const [picked, setPicked] = useState<PlaceChoice | null>(null);
  const placeId = fields.placeId.value ?? "";
  const chosen = [picked, ...places].find((place) => String(place?.id) === placeId) ?? null;

  function pick(place: PlaceChoice) {
    setPicked(place);
    typeInto(fields.placeName.id, place.name);
    typeInto(fields.state.id, place.state);
    typeInto(fields.zone.id, "");
    typeInto(fields.placeId.id, String(place.id));
  }
  const byHand = () => typeInto(fields.placeId.id, "");

  return (
    <>
      {hydrated ? (
        <>
          <PlaceCombobox
            field={fields.placeName}
            on={fields.first.value ?? ""}
            onPick={pick}
            onType={byHand}
          />
          {/* Not of type `hidden`: there React would set back what is filled in at the next draw. */}
          <input
            type="text"
            hidden
            id={fields.placeId.id}
            name={fields.placeId.name}
            key={fields.placeId.key}
            defaultValue={fields.placeId.initialValue ?? ""}
          />
        </>
      ) : (
        <PlaceSearch fields={fields} index={index} />
      )}
      {/* Another state than the chosen town's: the place is then typed by hand. */}
      <div onChange={byHand}>
        <EventSelectField
          field={fields.state}
          label={t.state}
          empty={t.choose}
          options={states.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
      </div>
      <PlaceFacts chosen={chosen} state={fields.state.value ?? ""} />
    </>
  );
}
