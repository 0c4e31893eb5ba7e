/** The budget of an event, and the cost of events in a report. */

import type { CostGap } from "~/domain/budget/budget";
import type { BudgetProblem } from "~/domain/budget/typed-budget";
import { LINE, MAX_BUDGET_LINES } from "~/domain/value/limits";
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
const problemJa: Record<BudgetProblem, string> = {
  required: "入力してください。",
  unknown: "選択肢にない値です。選び直してください。",
  "amount-missing": "計画額と実績額の少なくとも一方を入力してください。",
  "too-many": `内訳が多すぎます。${MAX_BUDGET_LINES}件までです。`,
  "too-long": `長すぎます。${LINE}字までです。`,
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "number-malformed": "金額を読み取れません。整数で入力してください（例：1,200）。",
  "number-negative": "0以上の金額を入力してください。",
  "number-fractional": "小数は入力できません。整数で入力してください。",
  "number-too-large": "金額が大きすぎます。桁を確認してください。",
};
const problemEn: typeof problemJa = {
  required: "Please fill this in.",
  unknown: "This is not one of the choices. Choose again.",
  "amount-missing": "Give a planned or an actual amount.",
  "too-many": `There are too many lines: at most ${MAX_BUDGET_LINES}.`,
  "too-long": `This is too long: at most ${LINE} characters.`,
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "number-malformed": "The amount cannot be read. Type a whole number, such as 1,200.",
  "number-negative": "Type 0 or more.",
  "number-fractional": "Type a whole number, without decimals.",
  "number-too-large": "The amount is too large. Check its digits.",
};

const ja = {
  title: "予算と費用",
  intro:
    "計画額と実績額は別々に、通貨ごとに合計します。約・以上・最大が一つでもあれば、合計にも付けます。",
  lines: "内訳",
  line: (number: number) => `内訳${number}`,
  purpose: "内容",
  purposeHint: "例：会場借料、通訳、輸送費",
  means: "達成手段",
  meansHint: "予算事業等の名称。使われているものから選べます。",
  currency: "通貨",
  planned: "計画額",
  actual: "実績額",
  qualifierOf: (amount: string) => `${amount}の概数の別`,
  add: "内訳を追加",
  save: "予算を保存",
  cancel: "取組に戻る",
  saved: "予算を保存しました。",
  resubmitted: "計画額が変わったため、承認済みの取組を再び提出しました。",
  resubmits: "承認後に計画額を変えると、この取組は再び提出され、承認を受け直します。",
  problemsTitle: "入力内容を確認してください",
  problem: problemJa,
  refused: {
    "not-your-event": "予算を変更できるのは、主担当の編集者と事務局です。",
    "event-withdrawn": "この取組は取り下げられています。取下げを取り消してから入力してください。",
    "changed-meanwhile":
      "この画面を開いた後に、別の利用者がこの取組を変更しました。入力した内容は残っています。下の現在の内訳を確かめて、もう一度保存してください。",
  },
  placements: "出稿の費用",
  placementsNote:
    "出稿の費用は出稿に登録されたもので、ここで一度だけ合計に加えます。内訳には重ねて入力しないでください。中止・延期の出稿の計画額は合計に含みません。",
  placement: (number: number, outlet: string) => (outlet === "" ? `出稿${number}` : outlet),
  notPlanned: "合計に含まない",
  total: "合計",
  none: "—",
  noBudget: "予算は登録されていません。",
  readOnly: "変更できるのは、主担当の編集者と事務局です。",
  perPerson: "参加者1人当たり",
  perPersonOf: (money: string, share: string) => `${money}（うち計数済み${share}）`,
  percent: (share: number) => `${share}%`,
  range: (low: string, high: string) => `${low}〜${high}`,
  gapsTitle: "参加者1人当たりの費用は、次が揃うと表示します",
  gap: gapJa,
  cost: "費用",
  edit: "予算",
  costPlanned: (money: string) => `計画 ${money}`,
  costActual: (money: string) => `実績 ${money}`,
  moneyJoin: "・",
  comma: "、",
  report: {
    title: "費用",
    standing: { held: "実施した取組", planned: "計画中の取組" },
    currency: "通貨",
    events: "取組",
    planned: "計画額",
    actual: "実績額",
    perEvent: "1件当たりの実績額",
    without: (without: string, all: string) => `${all}件中${without}件は予算・費用の登録なし`,
    complete: (all: string) => `${all}件全てに登録あり`,
    withoutActual: (without: string) => `うち${without}件は実績額なし`,
    note: "費用は取組ごとに分割せず、その取組を数えた期間に全額を入れています。計画額と実績額、通貨は合計しません。",
  },
};

const en: typeof ja = {
  title: "Budget and cost",
  intro:
    "Planned and actual amounts are added up apart, in each currency. Any “about”, “at least” or “up to” marks the sum.",
  lines: "Lines",
  line: (number) => `Line ${number}`,
  purpose: "What for",
  purposeHint: "For example: hire of the venue, interpreters, transport",
  means: "Budget project (達成手段)",
  meansHint: "The budget project it is paid from; those in use are offered.",
  currency: "Currency",
  planned: "Planned",
  actual: "Actual",
  qualifierOf: (amount) => `${amount}: how exact`,
  add: "Add a line",
  save: "Save budget",
  cancel: "Back to the event",
  saved: "The budget is saved.",
  resubmitted: "The planned cost changed, so the approved event was submitted again.",
  resubmits:
    "Once approved, the event is submitted again when its planned cost changes, and needs a new approval.",
  problemsTitle: "Check what you typed",
  problem: problemEn,
  refused: {
    "not-your-event": "Only an editor of the lead organizer and the secretariat change the budget.",
    "event-withdrawn": "This event is withdrawn. Restore it before you enter anything.",
    "changed-meanwhile":
      "Somebody else changed this event after you opened the page. What you typed is kept. Look at the current lines below and save again.",
  },
  placements: "Cost of placements",
  placementsNote:
    "These costs stand on the placements and are added here, once. Do not enter them as lines again. What a canceled or postponed placement planned is left out of the sum.",
  placement: (number, outlet) => (outlet === "" ? `Placement ${number}` : outlet),
  notPlanned: "not in the sum",
  total: "Total",
  none: "—",
  noBudget: "No budget is registered.",
  readOnly: "Only an editor of the lead organizer and the secretariat change it.",
  perPerson: "Per participant",
  perPersonOf: (money, share) => `${money} (${share} counted exactly)`,
  percent: (share) => `${share}%`,
  range: (low, high) => `${low}–${high}`,
  gapsTitle: "The cost per participant is shown once nothing of this is missing",
  gap: gapEn,
  cost: "Cost",
  edit: "Budget",
  costPlanned: (money) => `planned ${money}`,
  costActual: (money) => `actual ${money}`,
  moneyJoin: " + ",
  comma: ", ",
  report: {
    title: "Cost",
    standing: { held: "Events held", planned: "Events planned" },
    currency: "Currency",
    events: "Events",
    planned: "Planned",
    actual: "Actual",
    perEvent: "Actual per event",
    without: (without, all) => `${without} of ${all} without a budget or cost`,
    complete: (all) => `all ${all} have one`,
    withoutActual: (without) => `${without} of them without an actual cost`,
    note: "The cost of an event is not divided: it stands whole in the period in which the event counts. Planned and actual amounts are never added, nor are currencies.",
  },
};

export const budgetText: Text<typeof ja> = { ja, en };
