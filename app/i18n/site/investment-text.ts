/** What there is of Japanese investment, in sums and by state. */
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "~/i18n/text";

const ja = {
  title: "対米投資",
  intro: "登録されている日本企業とその拠点です。統計上の全数ではありません。",
  companies: "企業",
  sites: "拠点",
  companiesUnit: "社",
  sitesUnit: "拠点",
  allSites: "拠点の一覧",
  byState: "州・地域別",
  state: "州・地域",
  noState: "州・地域が不明",
  overlap: "複数の州・地域に拠点がある企業の重複",
  minus: (count: number) => `−${groupDigits(count)}`,
  total: "合計",
  tie: "拠点は、各行の合計が全体に一致します。企業は、複数の行に現れる分を重複として差し引くと全体に一致します。",
  employees: "従業員数（報告）",
  employeesNote: "数値の分かる拠点だけの合計です。",
  ofSites: (count: number) => `${groupDigits(count)}拠点`,
  figures: "数値の合計",
  figuresNote:
    "発表・報告・推計、通貨及び価格の年が異なる数値は合計しません。各拠点の最新の数値を用います。約・以上・最大の数値を含む合計には、その旨を示します。",
  measure: "項目",
  basis: "根拠",
  sum: "合計",
  known: "数値の分かる拠点",
  none: "拠点はまだ登録されていません。",
  noFigures: "数値は登録されていません。",
  fictional: "架空の拠点を含みます。",
  withoutFictional: "架空の拠点を除く",
  withFictional: "架空の拠点を含める",
};

const en: typeof ja = {
  title: "Investment",
  intro: "Japanese companies in the register and their sites. This is no complete census.",
  companies: "Companies",
  sites: "Sites",
  companiesUnit: "",
  sitesUnit: "",
  allSites: "All sites",
  byState: "By state",
  state: "State",
  noState: "State unknown",
  overlap: "Companies with sites in several states",
  minus: (count) => `−${groupDigits(count)}`,
  total: "Total",
  tie: "Sites add up to the total. Companies add up to it less the overlap: those that stand in several rows.",
  employees: "Employees (reported)",
  employeesNote: "A sum over sites of which a figure is known.",
  ofSites: (count) => `${groupDigits(count)} sites`,
  figures: "Sums of figures",
  figuresNote:
    "Announced, reported and modeled figures, currencies and price years are never added to each other. The latest figure of each site is used. A sum with an approximate, minimum or maximum figure says so.",
  measure: "Measure",
  basis: "Basis",
  sum: "Sum",
  known: "Sites with a figure",
  none: "No site is registered yet.",
  noFigures: "No figures are registered.",
  fictional: "Fictional sites are included.",
  withoutFictional: "Leave fictional sites out",
  withFictional: "Include fictional sites",
};

export const investmentText: Text<typeof ja> = { ja, en };
