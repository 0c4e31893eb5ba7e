/** What a box holds, in words: names for codes, typed text as it is. */

import { eventText } from "~/i18n/event-text";
import { eventWords } from "~/i18n/event-words";
import { useLanguage, useText } from "~/i18n/use-text";
import { useNames } from "./event-names";

export function useBoxWords(): (name: string, values: readonly string[]) => string {
  const names = useNames();
  const words = useText(eventWords);
  const t = useText(eventText);
  const separator = useLanguage() === "ja" ? "、" : ", ";
  const coded: Record<string, (value: string) => string> = {
    kind: names.kind,
    lead: names.organiser,
    coOrganisers: names.organiser,
    organisers: names.organiser,
    tags: names.term,
    state: names.state,
    states: names.state,
    mayBePublished: () => t.mayPublish,
    classification: (value) => wordOf(words.classification, value),
    placeType: (value) => wordOf(words.placeType, value),
    firstPrecision: (value) => wordOf(words.precision, value),
    lastPrecision: (value) => wordOf(words.precision, value),
    costQualifier: (value) => wordOf(words.qualifier, value),
    qualifier: (value) => wordOf(words.qualifier, value),
    measure: (value) => wordOf(words.measure, value),
    phase: (value) => wordOf(words.phase, value),
  };
  return (name, values) => {
    const inWords = coded[name.replace(/^.*\./, "")];
    return (inWords ? values.map(inWords) : values).join(separator);
  };
}

function wordOf(words: Partial<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
