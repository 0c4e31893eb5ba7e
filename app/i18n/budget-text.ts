/** The budget of an event: its page, and what it costs on the page of the event. */

import type { CostGap } from "~/domain/budget/budget";
import type { Text } from "./text";

const gapJa: Record<CostGap["gap"], (count: string) => string> = {
  "actual-missing": (count) => `実績額のない内訳・出稿が${count}件あります`,
  "sessions-missing": (count) => `参加者数が未記録の実施回が${count}回あります`,
  "sessions-ahead": (count) => `まだ実施していない実施回が${count}回あります`,
  nobody: () => "参加者が数えられていません",
};
const gapEn: Record<CostGap["gap"], (count: string) => string> = {
  "actual-missing": (count) => `${count} lines or placements have no actual cost`,
  "sessions-missing": (count) => `${count} sessions have no attendance logged`,
  "sessions-ahead": (count) => `${count} sessions are still to be held`,
  nobody: () => "nobody has been counted",
};

const ja = {
  qualifierOf: (amount: string) => `${amount}の概数の別`,
  title: "予算と費用",
  lines: "内訳",
  line: (number: number) => `内訳${number}`,
  purpose: "内容",
  means: "達成手段",
  currency: "通貨",
  planned: "計画額",
  actual: "実績額",
  placements: "出稿の費用",
  placementsNote:
    "出稿の費用は出稿に登録されたもので、ここで一度だけ合計に加えます。内訳には重ねて入力しないでください。中止・延期の出稿の計画額は合計に含みません。",
  placement: (number: number, outlet: string) => (outlet === "" ? `出稿${number}` : outlet),
  notPlanned: "合計に含まない",
  total: "合計",
  none: "—",
  noBudget: "予算は登録されていません。",
  perPerson: "参加者1人当たり",
  perPersonOf: (money: string, share: string) => `${money}（うち計数済み${share}）`,
  percent: (share: number) => `${share}%`,
  range: (low: string, high: string) => `${low}〜${high}`,
  gapsTitle: "参加者1人当たりの費用は、次が揃うと表示します",
  gap: gapJa,
  cost: "費用",
  costPlanned: (money: string) => `計画 ${money}`,
  costActual: (money: string) => `実績 ${money}`,
  moneyJoin: "・",
  comma: "、",
};

const en: typeof ja = {
  qualifierOf: (amount) => `${amount}: how exact`,
  title: "Budget and cost",
  lines: "Lines",
  line: (number) => `Line ${number}`,
  purpose: "What for",
  means: "Budget project (達成手段)",
  currency: "Currency",
  planned: "Planned",
  actual: "Actual",
  placements: "Cost of placements",
  placementsNote:
    "These costs stand on the placements and are added here, once. Do not enter them as lines again. What a canceled or postponed placement planned is left out of the sum.",
  placement: (number, outlet) => (outlet === "" ? `Placement ${number}` : outlet),
  notPlanned: "not in the sum",
  total: "Total",
  none: "—",
  noBudget: "No budget is registered.",
  perPerson: "Per participant",
  perPersonOf: (money, share) => `${money} (${share} counted exactly)`,
  percent: (share) => `${share}%`,
  range: (low, high) => `${low}–${high}`,
  gapsTitle: "The cost per participant is shown once nothing of this is missing",
  gap: gapEn,
  cost: "Cost",
  costPlanned: (money) => `planned ${money}`,
  costActual: (money) => `actual ${money}`,
  moneyJoin: " + ",
  comma: ", ",
};

export const budgetText: Text<typeof ja> = { ja, en };
