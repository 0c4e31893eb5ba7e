/**
 * Money keeps its currency and its qualifier. N12
 *
 * Amounts are whole units of the currency (yen, dollars). Sums are made per currency only, and any
 * 約, 以上 or 最大 in a sum marks the sum.
 */
import { compareText } from "./calendar-date";
import type { Language } from "./language";
import { type Qualifier, qualifiersOfSum } from "./qualifier";
import { groupDigits } from "./whole-number";

export type Money = { amount: number; currency: string; qualifier: Qualifier };
export type MoneySum = { amount: number; currency: string; qualifiers: Qualifier[] };

const UNITS_JA = new Map([
  ["USD", "ドル"],
  ["JPY", "円"],
]);
const SIGNS_EN = new Map([
  ["USD", "US$"],
  ["JPY", "¥"],
]);

type Wrap = { before: string; after: string; inSum: string };
const QUALIFIED: Record<Language, Record<Qualifier, Wrap>> = {
  ja: {
    exact: { before: "", after: "", inSum: "" },
    about: { before: "約", after: "", inSum: "約" },
    "at-least": { before: "", after: "以上", inSum: "以上" },
    "at-most": { before: "最大", after: "", inSum: "最大" },
  },
  en: {
    exact: { before: "", after: "", inSum: "" },
    about: { before: "about ", after: "", inSum: "approximate" },
    "at-least": { before: "at least ", after: "", inSum: "minimum" },
    "at-most": { before: "up to ", after: "", inSum: "maximum" },
  },
};

/** One sum for each currency, in the order of the codes. */
export function sumMoney(amounts: readonly Money[]): MoneySum[] {
  const currencies = [...new Set(amounts.map(({ currency }) => currency))].sort(compareText);
  return currencies.map((currency) => {
    const own = amounts.filter((money) => money.currency === currency);
    return {
      currency,
      amount: own.reduce((sum, { amount }) => sum + amount, 0),
      qualifiers: qualifiersOfSum(own.map(({ qualifier }) => qualifier)),
    };
  });
}

/** 約1,200ドル, 最大5,500億ドル; about US$1,200, up to US$550 billion. */
export function formatMoney(money: Money, language: Language): string {
  const { before, after } = QUALIFIED[language][money.qualifier];
  return `${before}${plainMoney(money, language)}${after}`;
}

/** 1,200ドル（約・最大を含む）; US$1,200 (includes approximate and maximum amounts). */
export function formatMoneySum(sum: MoneySum, language: Language): string {
  const plain = plainMoney(sum, language);
  if (sum.qualifiers.length === 0) return plain;
  const marks = sum.qualifiers.map((qualifier) => QUALIFIED[language][qualifier].inSum);
  return language === "ja"
    ? `${plain}（${marks.join("・")}を含む）`
    : `${plain} (includes ${marks.join(" and ")} amounts)`;
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
