/** Times on the clock of the place. A time that comes twice, where clocks go back, is asked about. */

import type { FieldMetadata } from "~/components/boxes/typed-form";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { FieldErrors } from "./event-field";
import { EventSelectField } from "./event-select-field";

/** The clock it is on: that of the place, unless another is chosen. */
export function EventZone({ field }: { field: FieldMetadata<string> }) {
  const t = useText(eventFormText);
  const language = useLanguage();
  const { zones } = useEventChoices();
  const stored = field.initialValue ?? "";
  const isOffered = stored === "" || zones.some(({ zone }) => zone === stored);
  return (
    <EventSelectField
      field={field}
      label={t.zone}
      empty={t.zoneOfPlace}
      options={[
        ...zones.map(({ zone, name }) => ({ value: zone, label: name[language] })),
        // America/Indiana/Tell_City: a town that keeps its own, by its name.
        ...(isOffered
          ? []
          : [{ value: stored, label: stored.replace(/^.*\//, "").replaceAll("_", " ") }]),
      ]}
    />
  );
}

export function StartsTwice({ field }: { field: FieldMetadata<string> }) {
  const t = useText(eventFormText);
  const isAsked = Boolean(field.errors) || Boolean(field.initialValue);
  if (!isAsked) return null;
  return (
    <fieldset className="field" id={field.id}>
      <legend>{t.startsTwice}</legend>
      <div className="row">
        {(["earlier", "later"] as const).map((which) => (
          <label className="check" key={which}>
            <input
              type="radio"
              name={field.name}
              value={which}
              defaultChecked={field.initialValue === which}
            />
            <span>{t[which]}</span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  );
}
