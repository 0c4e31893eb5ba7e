/**
 * A town as a condition, typed as people call it: without scripts the register finds it by its name. With scripts towns
 * are offered while one types, and the one taken is asked for at once; Enter asks for what stands there.
 */
import { useFetcher } from "@remix-run/react";
import { type ChangeEvent, type KeyboardEvent, useId, useRef } from "react";
import type { NamedKey } from "~/domain/filter/filter-options";
import type { FilterPlace } from "~/domain/filter/filter-place";
import type { Bilingual } from "~/domain/value/language";
import { filterText } from "~/i18n/filter/filter-text";
import { useLanguage, useText } from "~/i18n/use-text";

type Offer = { id: number; name: string; nameJa: string | null; state: string };
type Props = {
  town: Extract<FilterPlace, { type: "town" }> | null;
  states: readonly NamedKey[];
};

const WAIT_MS = 150;

export function FilterTown({ town, states }: Props) {
  const t = useText(filterText);
  const language = useLanguage();
  const listId = useId();
  const fetcher = useFetcher<{ q: string; rows: Offer[] }>();
  const timer = useRef<number>();
  const called = (name: Bilingual, state: string) =>
    t.town(name[language], states.find(({ key }) => key === state)?.name[language] ?? state);
  const offers = (fetcher.data?.rows ?? []).map(({ id, name, nameJa, state }) => ({
    ...{ id, words: called({ ja: nameJa ?? name, en: name }, state) },
  }));
  /** Of two that are called the same, each goes by its number. */
  const answerOf = ({ id, words }: (typeof offers)[number]) =>
    offers.some((other) => other.id !== id && other.words === words) ? String(id) : words;

  function onType(event: ChangeEvent<HTMLInputElement>) {
    const { value } = event.currentTarget;
    window.clearTimeout(timer.current);
    if (offers.some((offer) => answerOf(offer) === value)) return;
    // What is half typed asks for nothing yet.
    event.stopPropagation();
    if (value.trim() === "") return;
    timer.current = window.setTimeout(
      () => fetcher.load(`/places?${new URLSearchParams({ q: value })}`),
      WAIT_MS,
    );
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }

  return (
    <label className={town === null ? "filter-select" : "filter-select filter-chosen"}>
      <span>{t.place}</span>
      <input
        type="text"
        name="place"
        list={listId}
        defaultValue={townWords(town, called)}
        placeholder={t.placeHint}
        autoComplete="off"
        spellCheck={false}
        onChange={onType}
        onKeyDown={onKeyDown}
      />
      <datalist id={listId}>
        {offers.map((offer) => (
          <option key={offer.id} value={answerOf(offer)}>
            {offer.words}
          </option>
        ))}
      </datalist>
    </label>
  );
}

function townWords(town: Props["town"], called: (name: Bilingual, state: string) => string) {
  if (town === null) return "";
  return town.namesake ? String(town.id) : called(town.name, town.state);
}
