/** One town of the gazetteer among others of its name: state, county and how many people live there. */

import { useNames } from "~/components/event/event-names";
import type { PlaceChoice } from "~/domain/event/event-choices";
import { groupDigits } from "~/domain/value/whole-number";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Props = {
  id: string;
  place: PlaceChoice;
  active: boolean;
  /** Offered for another text than the box holds. */
  disabled: boolean;
  onTake: () => void;
};

export function PlaceOption({ id, place, active, disabled, onTake }: Props) {
  return (
    <div
      id={id}
      className="combobox-option"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={disabled || undefined}
      // Taken before the box loses the focus, which closes the list.
      onPointerDown={(event) => {
        event.preventDefault();
        if (!disabled) onTake();
      }}
    >
      <PlaceLine place={place} />
    </div>
  );
}

export function PlaceLine({ place }: { place: PlaceChoice }) {
  const t = useText(eventFormText);
  const names = useNames();
  const language = useLanguage();
  const { name, nameJa } = place;
  const [shown, other] = language === "ja" && nameJa !== null ? [nameJa, name] : [name, nameJa];
  return (
    <>
      {language === "ja" ? `${names.state(place.state)} ` : null}
      <strong>{shown}</strong>
      {other === null ? null : (
        <span className="soft small" lang={language === "ja" ? "en" : "ja"}>
          {` ${other}`}
        </span>
      )}
      {language === "ja" ? null : ` ${names.state(place.state)}`}
      <span className="soft small">
        {place.county ? ` ${t.countyOf(place.county)}` : ""}{" "}
        {t.population(groupDigits(place.population))}
      </span>
    </>
  );
}
