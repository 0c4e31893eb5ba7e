/**
 * Money keeps its currency and its qualifier. N12
 *
 * Amounts are whole units of the currency (yen, dollars). They are summed within one currency alone, and the sum is
 * marked by each qualifier that any of them has.
 */
import type { Language } from "./language";
import { type Qualifier, qualifiersOfSum } from "./qualifier";
import { groupDigits } from "./whole-number";

export type Money = { amount: number; currency: string; qualifier: Qualifier };

/** A sum of one currency; `qualifiers` are those of its parts. */
export type MoneySum = { amount: number; currency: string; qualifiers: Qualifier[] };

/** One sum for each currency, in the order of their codes. N12 */
export function sumMoney(parts: readonly Money[]): MoneySum[] {
  const currencies = [...new Set(parts.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = parts.filter((part) => part.currency === currency);
    return {
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
      currency,
      qualifiers: qualifiersOfSum(own.map(({ qualifier }) => qualifier)),
    };
  });
}

/** 約1,200ドル; where parts are meant differently: 1,200ドル（約・最大を含む）. */
export function formatMoneySum(
  { amount, currency, qualifiers }: MoneySum,
  language: Language,
): string {
  const [only = "exact", ...others] = qualifiers;
  if (others.length === 0) return formatMoney({ amount, currency, qualifier: only }, language);
  const words = qualifiers.map((qualifier) => MARKS[language][qualifier]);
  const plain = plainMoney({ amount, currency }, language);
  return language === "ja"
    ? `${plain}（${words.join("・")}を含む）`
    : `${plain} (some ${words.join(", some ")})`;
}

const MARKS: Record<Language, Record<Qualifier, string>> = {
  ja: { exact: "", about: "約", "at-least": "以上", "at-most": "最大" },
  en: { exact: "", about: "about", "at-least": "at least", "at-most": "up to" },
};

const UNITS_JA = new Map([
  ["USD", "ドル"],
  ["JPY", "円"],
]);
const SIGNS_EN = new Map([
  ["USD", "US$"],
  ["JPY", "¥"],
]);

type Wrap = { before: string; after: string };
const QUALIFIED: Record<Language, Record<Qualifier, Wrap>> = {
  ja: {
    exact: { before: "", after: "" },
    about: { before: "約", after: "" },
    "at-least": { before: "", after: "以上" },
    "at-most": { before: "最大", after: "" },
  },
  en: {
    exact: { before: "", after: "" },
    about: { before: "about ", after: "" },
    "at-least": { before: "at least ", after: "" },
    "at-most": { before: "up to ", after: "" },
  },
};

/** 約1,200ドル, 最大5,500億ドル; about US$1,200, up to US$550 billion. */
export function formatMoney(money: Money, language: Language): string {
  const { before, after } = QUALIFIED[language][money.qualifier];
  return `${before}${plainMoney(money, language)}${after}`;
}

function plainMoney(
  { amount, currency }: { amount: number; currency: string },
  language: Language,
): string {
  if (language === "ja") return `${amountJa(amount)}${UNITS_JA.get(currency) ?? ` ${currency}`}`;
  return `${SIGNS_EN.get(currency) ?? `${currency} `}${amountEn(amount)}`;
}

/** Round amounts in 兆, 億 and 万, as documents write them; others in full. */
function amountJa(amount: number): string {
  if (amount < 10_000 || amount % 10_000 !== 0) return groupDigits(amount);
  const parts: [number, string][] = [
    [Math.floor(amount / 1e12), "兆"],
    [Math.floor(amount / 1e8) % 10_000, "億"],
    [Math.floor(amount / 1e4) % 10_000, "万"],
  ];
  return parts
    .map(([number, unit]) => (number === 0 ? "" : `${groupDigits(number)}${unit}`))
    .join("");
}

function amountEn(amount: number): string {
  if (amount >= 1e9 && amount % 1e8 === 0) return `${groupDigits(amount / 1e9)} billion`;
  if (amount >= 1e6 && amount % 1e5 === 0) return `${groupDigits(amount / 1e6)} million`;
  return groupDigits(amount);
}
