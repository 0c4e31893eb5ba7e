/** The boxes of an occurrence, for the page that enters or edits an event of a form. */
import type { EventForm } from "~/domain/counting/event-form";
import type { OccurrenceForm } from "~/domain/entry/occurrence-form";
import { emptyTypedOccurrence } from "~/domain/entry/typed-event";
import { askedFields, kindOf } from "~/domain/event/occurrence-fields";
import type { Language } from "~/domain/value/language";
import { occurrenceFieldText } from "~/i18n/event/occurrence-field-text";

export function occurrenceForm(form: EventForm, language: Language): OccurrenceForm {
  const plain = askedFields(form).map((name) => {
    const { label, hint } = occurrenceFieldText[language][name];
    return { name, kind: kindOf(name), label, hint };
  });
  return { empty: emptyTypedOccurrence(form), plain };
}
