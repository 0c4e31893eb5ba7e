/** Who holds an event: the lead, those it holds it with, and partners outside the Government. */

import { useField } from "~/components/boxes/typed-form";
import { useNames } from "~/components/event/event-names";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useLanguage, useText } from "~/i18n/use-text";
import { EventCheckGroup, textsOf } from "./event-check-group";
import { useEventChoices } from "./event-choices-context";
import { EventPartners } from "./event-partners";
import { EventSelectField } from "./event-select-field";

export function EventOrganisersFields() {
  const t = useText(eventFormText);
  const language = useLanguage();
  const names = useNames();
  const { organisers, leads } = useEventChoices();
  const lead = useField("lead");
  const coOrganisers = useField("coOrganisers");
  const chosen = textsOf(coOrganisers.value);
  const offered = organisers.filter(
    ({ slug }) => leads.includes(slug) || slug === lead.initialValue,
  );
  return (
    <fieldset className="form-section">
      <legend>{t.organisers}</legend>
      <EventSelectField
        field={lead}
        label={t.lead}
        required
        empty={offered.length === 1 ? undefined : t.choose}
        options={offered.map(({ slug, name }) => ({ value: slug, label: name[language] }))}
      />
      <details className="narrowing" open={Boolean(coOrganisers.errors)}>
        <summary>
          {t.coOrganisers}
          {chosen.length > 0 ? `（${names.organisers(chosen)}）` : ""}
        </summary>
        <EventCheckGroup
          field={coOrganisers}
          legend={<span className="visually-hidden">{t.coOrganisers}</span>}
          options={organisers.map(({ slug, short }) => ({ value: slug, label: short[language] }))}
        />
      </details>
      <EventPartners />
    </fieldset>
  );
}
