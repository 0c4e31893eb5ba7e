/** Kind, title and summary of an event. */

import { useField } from "~/components/boxes/typed-form";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { useEventChoices } from "./event-choices-context";
import { EventSelectField } from "./event-select-field";
import { EventTextArea, EventTextField } from "./event-text-field";

export function EventBasics() {
  const t = useText(eventFormText);
  const language = useLanguage();
  const { form, kinds } = useEventChoices();
  const kind = useField("kind");
  const titleJa = useField("titleJa");
  const titleEn = useField("titleEn");
  const summaryJa = useField("summaryJa");
  const summaryEn = useField("summaryEn");
  const own = kinds.filter((one) => one.form === form);
  return (
    <fieldset className="form-section">
      <legend>{t.basics}</legend>
      <EventSelectField
        field={kind}
        label={t.kind}
        required
        empty={own.length === 1 ? undefined : t.choose}
        options={own.map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
      <p className="hint small soft">{t.titleHint}</p>
      <div className="fields">
        <EventTextField field={titleJa} label={t.titleJa} lang="ja" />
        <EventTextField field={titleEn} label={t.titleEn} lang="en" />
      </div>
      <div className="fields">
        <EventTextArea field={summaryJa} label={t.summaryJa} lang="ja" />
        <EventTextArea field={summaryEn} label={t.summaryEn} lang="en" />
      </div>
    </fieldset>
  );
}

export function EventResultsFields() {
  const t = useText(eventFormText);
  const resultsJa = useField("resultsJa");
  const resultsEn = useField("resultsEn");
  return (
    <fieldset className="form-section">
      <legend>{t.results}</legend>
      <div className="fields">
        <EventTextArea field={resultsJa} label={t.resultsJa} lang="ja" />
        <EventTextArea field={resultsEn} label={t.resultsEn} lang="en" />
      </div>
    </fieldset>
  );
}
