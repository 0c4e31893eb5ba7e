/** What is said of a symbol or a numbered stop under the pointer or with the focus. */
import type { MapArea } from "~/domain/map/map-content";
import type { MapSymbol } from "~/domain/map/map-symbol";
import { inLanguage, type Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import type { ChosenSpot } from "~/map/chosen-marks";
import type { Tip } from "~/map/map-props";
import type { MapSite } from "~/map/map-site";

/** 茶会（公館行事、実施済み） or 公館行事 実施済み3件. */
export function titleOfSymbol(symbol: MapSymbol, language: Language): string {
  const t = mapText[language];
  const { form, outcome, count, event, title } = symbol;
  const words = [t.form[form], filterText[language].outcomes[outcome]] as const;
  return event === null
    ? t.symbols(...words, count)
    : t.symbol(inLanguage(title, language), ...words);
}

/** The first line says what it is, the others how many and where. */
export function tipOfSymbol(
  symbol: MapSymbol,
  language: Language,
  areas: readonly Pick<MapArea, "code" | "name">[],
): Tip {
  const t = mapText[language];
  const { form, outcome, count, event, title, place, states } = symbol;
  const kind = t.tip.kind(t.form[form], filterText[language].outcomes[outcome]);
  const named = areas.filter(({ code }) => states.includes(code)).map(({ name }) => name[language]);
  const where = t.tip.where(place, named);
  const [name, ...lines] =
    event === null ? [kind, t.tip.events(count)] : [inLanguage(title, language), kind];
  return { name: name ?? kind, lines: where === "" ? lines : [...lines, where] };
}

/** Each place under the name of its event, a stop with its number. */
export function tipOfSpots(spots: readonly ChosenSpot[], language: Language): Tip {
  const t = mapText[language];
  const names = [...new Set(spots.map(({ title }) => inLanguage(title, language)))];
  const lines = spots.map(({ number, name, outcome }) =>
    t.tip.spot(number, name, filterText[language].outcomes[outcome]),
  );
  return { name: names.join(" / "), lines: [...new Set(lines)] };
}

/** Whose site it is and where, or how many there are. */
export function tipOfSite({ count, named, state }: MapSite, language: Language): Tip {
  const t = mapText[language];
  if (named === null)
    return { name: t.sitesHere(groupDigits(count)), lines: state === null ? [] : [state] };
  const [company] = named.companies;
  const own = [named.name, named.placeName].filter((text) => text !== null);
  return company === undefined
    ? { name: own[0] ?? t.sites, lines: own.slice(1) }
    : { name: inLanguage(company.name, language), lines: own };
}
