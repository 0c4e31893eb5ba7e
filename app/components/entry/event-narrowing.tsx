/** Organisers and tags of one occurrence alone, where they are fewer than the event's. N0 */

import { type FieldMetadata, useField } from "~/components/boxes/typed-form";
import { useNames } from "~/components/event/event-names";
import { TermGroups } from "~/components/plan/tag-terms";
import { eventFormText } from "~/i18n/entry/event-form-text";
import { useText } from "~/i18n/use-text";
import { EventCheckGroup, textsOf } from "./event-check-group";
import { useEventChoices } from "./event-choices-context";
import { useGoverningPlan } from "./tag-picker";

type Props = { organisers: FieldMetadata<string[]>; tags: FieldMetadata<string[]> };

export function EventNarrowing({ organisers, tags }: Props) {
  const t = useText(eventFormText);
  const names = useNames();
  const { plans, terms } = useEventChoices();
  const lead = useField("lead");
  const coOrganisers = useField("coOrganisers");
  const governing = useGoverningPlan();
  const hosts = textsOf(organisers.initialValue);
  const chosenTags = textsOf(tags.initialValue);
  const version = plans.find(({ id }) => governing.day !== "missing" && id === governing.plan);
  const offered = terms.filter(
    ({ key, isHead }) => !isHead && (version?.offers.includes(key) || chosenTags.includes(key)),
  );
  const possible = [
    ...new Set([lead.value ?? "", ...textsOf(coOrganisers.value), ...hosts]),
  ].filter(Boolean);
  return (
    <details className="narrowing" open={hosts.length + chosenTags.length > 0}>
      <summary>{t.narrowing}</summary>
      <p className="hint small soft">{t.narrowingHint}</p>
      <EventCheckGroup
        field={organisers}
        legend={t.hosts}
        options={possible.map((slug) => ({ value: slug, label: names.organiser(slug) }))}
      />
      <TermGroups name={tags.name} terms={offered} heads={terms} chosen={chosenTags} />
    </details>
  );
}
