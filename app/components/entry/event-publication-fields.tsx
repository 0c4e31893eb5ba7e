/** How an event is classified, and whether it may be published. P186 */

import { useField } from "~/components/boxes/typed-form";
import { CLASSIFICATIONS, isSecret } from "~/domain/counting/event-form";
import { CHECKED } from "~/domain/entry/typed-event";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { eventWords } from "~/i18n/event/event-words";
import { keptInText } from "~/i18n/event/kept-in-text";
import { useText } from "~/i18n/use-text";
import { EventSelectField } from "./event-select-field";

export function EventPublicationFields() {
  const t = useText(eventFormText);
  const words = useText(eventWords);
  const classification = useField("classification");
  const mayBePublished = useField("mayBePublished");
  const kept = useText(keptInText);
  // What is stored so, or copied, keeps its box as it is: it is refused with the reason, not changed in silence.
  const options = CLASSIFICATIONS.filter(
    (value) => !isSecret({ classification: value }) || value === classification.initialValue,
  ).map((value) => {
    const label = words.classification[value];
    return { value, label: isSecret({ classification: value }) ? kept.stored(label) : label };
  });
  return (
    <fieldset className="form-section">
      <legend>{t.publication}</legend>
      <div className="fields">
        <EventSelectField
          field={classification}
          label={t.classification}
          hint={kept.hint}
          options={options}
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
