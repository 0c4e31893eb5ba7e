/** How an event is classified, and whether it may be published. */

import { useField } from "~/components/boxes/typed-form";
import { CLASSIFICATIONS } from "~/domain/counting/event-form";
import { CHECKED } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { useText } from "~/i18n/use-text";
import { EventSelectField } from "./event-select-field";

export function EventPublicationFields() {
  const t = useText(eventFormText);
  const words = useText(eventWords);
  const classification = useField("classification");
  const mayBePublished = useField("mayBePublished");
  return (
    <fieldset className="form-section">
      <legend>{t.publication}</legend>
      <div className="fields">
        <EventSelectField
          field={classification}
          label={t.classification}
          options={CLASSIFICATIONS.map((value) => ({ value, label: words.classification[value] }))}
        />
        <label className="check" key={mayBePublished.key}>
          <input
            type="checkbox"
            id={mayBePublished.id}
            name={mayBePublished.name}
            value={CHECKED}
            defaultChecked={mayBePublished.initialValue === CHECKED}
          />
          <span>{t.mayBePublished}</span>
        </label>
      </div>
    </fieldset>
  );
}
