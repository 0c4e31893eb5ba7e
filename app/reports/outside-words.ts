/** The words of an occurrence as it leaves the register. P175 */
import type { EventChoices } from "~/domain/event/event-choices";
import { namesOf } from "~/domain/event/event-names";
import type { ShownOccurrence } from "~/domain/event/shown-outside";
import { inLanguage, type Language } from "~/domain/value/language";
import { townInState, townName } from "~/domain/value/town-name";
import { eventWords } from "~/i18n/event/event-words";
import { outsideText } from "~/i18n/event/outside-text";

export function outsideWords(choices: EventChoices, language: Language) {
  const t = outsideText[language];
  const words = eventWords[language];
  const names = namesOf(choices, language);

  /** The states, or why there are none. */
  const state = ({ states, placeType }: ShownOccurrence) =>
    states.length === 0 ? words.placeType[placeType] : names.states(states);

  /** As exactly as it may be said: the town in its state, or the state. */
  function place(of: ShownOccurrence): string {
    const town = of.detail === null ? null : townName(of.detail, language);
    return town === null ? state(of) : townInState(town, state(of), of.states, language);
  }

  /** What does not take place, and what is fictional, says so first. */
  function title(of: ShownOccurrence): string {
    const { detail, outcome, fictional } = of;
    const plain = detail === null ? t.planned(state(of)) : inLanguage(detail.title, language);
    const isOff = outcome === "cancelled" || outcome === "postponed";
    const told = isOff ? t.marked(words.outcome[outcome], plain) : plain;
    return fictional ? t.marked(t.fictional, told) : told;
  }

  return { t, words, names, place, title };
}
