/** What is said of a symbol or a numbered stop under the pointer or with the focus. */
import type { MapArea } from "~/domain/map/map-content";
import type { MapSymbol } from "~/domain/map/map-symbol";
import type { ProjectMark } from "~/domain/map/project-marks";
import { inLanguage, type Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { filterText } from "~/i18n/filter/filter-text";
import { mapText } from "~/i18n/map-text";
import type { ChosenSpot } from "~/map/chosen-marks";
import type { InvestmentMark } from "~/map/investment-marks";
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

/** 戦略的投資案件 3件（ジョージア州）, and where it leads. */
export function projectTips(
  marks: readonly ProjectMark[],
  areas: readonly Pick<MapArea, "code" | "name">[],
  language: Language,
): InvestmentMark[] {
  const t = mapText[language];
  return marks.map(({ state, lat, lng, count, project, amount }) => {
    const name = areas.find(({ code }) => code === state)?.name[language] ?? state;
    const title = t.projectsIn(name, groupDigits(count), t.legend.amounts[amount]);
    const href = project === null ? `/investment/projects?state=${state}` : `/projects/${project}`;
    return { ...{ lat, lng, count, amount, title, href }, kind: "project" };
  });
}

/** The panel of a site, or of exactly those that a mark counts. */
export function sitePath({ site, in: cell, state }: MapSite): string {
  if (site !== null) return `/map/sites/${site}`;
  return cell === null && state === null ? "/investment/sites" : `/map/sites/in/${cell ?? state}`;
}

/** On the drawing of the whole map. */
export function siteMarks(
  sites: readonly MapSite[],
  language: Language,
  search: string,
): InvestmentMark[] {
  return sites.map((site) => {
    const { lat, lng, count } = site;
    const { name, lines } = tipOfSite(site, language);
    const title = [name, ...lines].join(" ");
    const href = `${sitePath(site)}${search}`;
    return { ...{ lat, lng, count, title, href }, kind: "site", amount: 0 };
  });
}
