/** What a box of the event form holds, in words: names for codes, typed text as it is. */
import type { EventChoices } from "~/domain/event/event-choices";
import { namesOf } from "~/domain/event/event-names";
import { kindOf, PLAIN_FIELD_NAMES } from "~/domain/event/occurrence-fields";
import { type Language, listSeparator } from "~/domain/value/language";
import { eventWords } from "~/i18n/event/event-words";
import { occurrenceFieldText } from "~/i18n/event/occurrence-field-text";
import { eventAnswerText } from "./event-answer-text";
import { eventFormText } from "./event-form-text";

export function boxWords(
  name: string,
  values: readonly string[],
  choices: EventChoices,
  language: Language,
): string {
  if (values.length === 0) return eventAnswerText[language].conflictEmpty;
  const inWords = codedBoxes(choices, language)[name.replace(/^.*\./, "")];
  const separator = listSeparator(language);
  return (inWords ? values.map(inWords) : values).join(separator);
}

function codedBoxes(choices: EventChoices, language: Language) {
  const names = namesOf(choices, language);
  const words = eventWords[language];
  const coded: Partial<Record<string, (value: string) => string>> = {
    kind: names.kind,
    lead: names.organiser,
    coOrganisers: names.organiser,
    organisers: names.organiser,
    tags: names.term,
    state: names.state,
    states: names.state,
    ...tickedFields(language),
    ...namedSites(names),
    mayBePublished: () => eventFormText[language].mayBePublished,
    classification: wordIn(words.classification),
    placeType: wordIn(words.placeType),
    firstPrecision: wordIn(words.precision),
    lastPrecision: wordIn(words.precision),
    costQualifier: wordIn(words.qualifier),
    actualCostQualifier: wordIn(words.qualifier),
    qualifier: wordIn(words.qualifier),
    measure: wordIn(words.measure),
    phase: wordIn(words.phase),
  };
  return coded;
}

/** A box that is ticked says what it is called. */
function tickedFields(language: Language): Record<string, () => string> {
  const ticked = PLAIN_FIELD_NAMES.filter((name) => kindOf(name) === "check");
  const text = occurrenceFieldText[language];
  return Object.fromEntries(ticked.map((name) => [name, () => text[name].label]));
}

function namedSites({ site }: ReturnType<typeof namesOf>) {
  const naming = PLAIN_FIELD_NAMES.filter((name) => kindOf(name) === "site");
  return Object.fromEntries(naming.map((name) => [name, (id: string) => site(Number(id))]));
}

function wordIn(words: Partial<Record<string, string>>): (value: string) => string {
  return (value) => words[value] ?? value;
}
