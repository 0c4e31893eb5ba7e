/** What a site is called, and whose it is. */
import type { SiteKind } from "~/domain/site/site";
import { type BilingualText, inLanguage, type Language } from "~/domain/value/language";
import { siteText } from "./site-text";
import { siteWords } from "./site-words";

/** Its own name, else its kind and its place. */
export function siteName(
  site: { name: string | null; kind: SiteKind; placeName: string | null },
  language: Language,
): string {
  const kind = siteWords[language].kind[site.kind];
  if (site.name !== null) return site.name;
  if (site.placeName === null) return kind;
  return language === "ja" ? `${site.placeName}（${kind}）` : `${kind}, ${site.placeName}`;
}

export function companyNames(
  companies: readonly { name: BilingualText }[],
  language: Language,
): string {
  const [first, ...others] = companies.map(({ name }) => inLanguage(name, language));
  if (first === undefined) return "—";
  const t = siteText[language];
  if (others.length > 1) return `${first} ${t.moreOf(others.length)}`;
  return [first, ...others].join(language === "ja" ? "・" : ", ");
}
