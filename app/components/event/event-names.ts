/** Names of organisers, states, kinds, terms and plans in the interface language, by their codes. */
import { createContext, useContext } from "react";
import type { EventChoices } from "~/domain/event/event-choices";
import { namesOf } from "~/domain/event/event-names";
import { useLanguage } from "~/i18n/use-text";

export const NamesContext = createContext<EventChoices | null>(null);

export function useNames() {
  const named = useContext(NamesContext);
  if (named === null) throw new Error("There are no names: wrap the page in NamesContext");
  return namesOf(named, useLanguage());
}
