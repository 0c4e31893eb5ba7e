/** Names of organisers, states, kinds, terms and plans in a language, by their codes. */

import { type Bilingual, type Language, listSeparator } from "~/domain/value/language";
import { townInState, townName } from "~/domain/value/town-name";
import type { EventChoices } from "./event-choices";
import type { PlaceDraft } from "./event-draft";

export function namesOf(named: EventChoices, language: Language) {
  const nameIn = (text: Bilingual | undefined, code: string) => text?.[language] ?? code;
  const organiser = (slug: string) =>
    nameIn(named.organisers.find((one) => one.slug === slug)?.short, slug);
  const state = (code: string) => nameIn(named.states.find((one) => one.code === code)?.name, code);
  const term = (key: string) => nameIn(named.terms.find((one) => one.key === key)?.short, key);
  const town = (place: PlaceDraft) => {
    const id = place.type === "state" ? place.placeId : null;
    const placeNameJa = id === null ? null : (named.towns?.[id] ?? null);
    return townName({ placeName: place.name, placeNameJa }, language);
  };
  const separator = listSeparator(language);
  return {
    organiser,
    organiserInFull: (slug: string) =>
      nameIn(named.organisers.find((one) => one.slug === slug)?.name, slug),
    isMission: (slug: string) =>
      named.organisers.some((one) => one.slug === slug && one.type === "mission"),
    organisers: (slugs: readonly string[]) => slugs.map(organiser).join(separator),
    state,
    states: (codes: readonly string[]) => codes.map(state).join(separator),
    kind: (code: string) => nameIn(named.kinds.find((one) => one.code === code)?.name, code),
    term,
    terms: (keys: readonly string[]) => keys.map(term).join(separator),
    /** As the place is called, without its state. */
    town,
    /** インディアナ州コロンバス; Columbus, Indiana. */
    townInState: (place: PlaceDraft) => {
      const called = town(place) ?? "";
      if (place.type !== "state" || place.state === null) return called;
      return townInState(called, state(place.state), [place.state], language);
    },
    /** One whose name is not at hand goes by its number. */
    site: (id: number) => named.sites?.find((one) => one.id === id)?.name ?? `#${id}`,
    plan: (id: string) => nameIn(named.plans.find((one) => one.id === id)?.name, id),
  };
}
