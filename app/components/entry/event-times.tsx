/** Times on the clock of the place. A time that comes twice, where clocks go back, is asked about. */

import type { FieldMetadata } from "~/components/boxes/typed-form";
import type { TypedOccurrence } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { FieldErrors } from "./event-field";
import { EventSelectField } from "./event-select-field";
import { EventTextField } from "./event-text-field";

type Fields = Record<"startTime" | "endTime" | "startsTwice" | "zone", FieldMetadata<string>>;

export function EventTimes({
  fields,
}: {
  fields: Fields & Partial<Record<keyof TypedOccurrence, unknown>>;
}) {
  const t = useText(eventFormText);
  const language = useLanguage();
  const { zones } = useEventChoices();
  const stored = fields.zone.initialValue ?? "";
  const isOffered = stored === "" || zones.some(({ zone }) => zone === stored);
  return (
    <>
      <div className="fields fields-small">
        <EventTextField
          field={fields.startTime}
          label={t.startTime}
          hint={t.timeHint}
          size="short"
        />
        <EventTextField field={fields.endTime} label={t.endTime} hint={t.timeHint} size="short" />
        <EventSelectField
          field={fields.zone}
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
      </div>
      <StartsTwice field={fields.startsTwice} />
    </>
  );
}

function StartsTwice({ field }: { field: FieldMetadata<string> }) {
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
