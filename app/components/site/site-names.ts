/** What the industry and the figures of a site are called on screen. */
import { namedIndustry } from "~/domain/site/industry";
import type { FigureKind } from "~/domain/site/site-figures";
import type { Language } from "~/domain/value/language";
import { formatMoneySum } from "~/domain/value/money";
import type { Qualifier } from "~/domain/value/qualifier";
import { groupDigits } from "~/domain/value/whole-number";
import { eventWords } from "~/i18n/event/event-words";
import { inWords } from "~/i18n/in-words";
import { industryText } from "~/i18n/site/industry-text";
import { siteText } from "~/i18n/site/site-text";

/** The most exact name that an industry has. */
export function industryName(industry: string, language: Language): string {
  const code = namedIndustry(industry);
  return code === null ? industry : inWords(industryText[language], code);
}

type Said = FigureKind & { value: number; qualifiers: readonly Qualifier[] };

/** 約1,200人, 5億ドル（2024年価格）; a sum that is marked says so. */
export function figureText(figure: Said, language: Language): string {
  const t = siteText[language];
  const { measure, value, currency, priceYear, qualifiers } = figure;
  if (measure !== "investment") return people(value, qualifiers, language);
  const money = { amount: value, currency: currency ?? "", qualifiers: [...qualifiers] };
  const amount = formatMoneySum(money, language);
  return priceYear === null ? amount : `${amount} ${t.priceYear(priceYear)}`;
}

/** 約634人; where parts are meant differently: 634人（約・以上を含む）. As sums of money are. N12 */
function people(value: number, qualifiers: readonly Qualifier[], language: Language): string {
  const words = qualifiers.map((qualifier) => eventWords[language].qualifier[qualifier]);
  const [only] = qualifiers;
  const said = siteText[language].people(groupDigits(value));
  if (only === undefined || (only === "exact" && words.length === 1)) return said;
  if (words.length === 1) return siteText[language].qualified(said, only);
  return language === "ja"
    ? `${said}（${words.join("・")}を含む）`
    : `${said} (${words.join(", ")})`;
}
