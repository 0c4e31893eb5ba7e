/** Why a budget is not saved. */
import type { BudgetProblem } from "~/domain/budget/typed-budget";
import { LINE, MAX_BUDGET_LINES } from "~/domain/value/limits";
import type { Text } from "./text";

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
  problem: problemJa,
  refused: {
    "not-your-event": "予算を変更できるのは、主担当の編集者と事務局です。",
    "event-withdrawn": "この取組は取り下げられています。取下げを取り消してから入力してください。",
    "changed-meanwhile":
      "この画面を開いた後に、別の利用者がこの取組を変更しました。入力した内容は残っています。下の現在の内訳を確かめて、もう一度保存してください。",
  },
};

const en: typeof ja = {
  problem: problemEn,
  refused: {
    "not-your-event": "Only an editor of the lead organizer and the secretariat change the budget.",
    "event-withdrawn": "This event is withdrawn. Restore it before you enter anything.",
    "changed-meanwhile":
      "Somebody else changed this event after you opened the page. What you typed is kept. Look at the current lines below and save again.",
  },
};

export const budgetRefusalText: Text<typeof ja> = { ja, en };
