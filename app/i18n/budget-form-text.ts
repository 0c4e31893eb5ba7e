/** The form of a budget: its hints and buttons, and why it is not saved. */
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
  intro:
    "計画額と実績額は別々に、通貨ごとに合計します。約・以上・最大が一つでもあれば、合計にも付けます。",
  purposeHint: "例：会場借料、通訳、輸送費",
  meansHint: "予算事業等の名称。使われているものから選べます。",
  add: "内訳を追加",
  save: "予算を保存",
  cancel: "取組に戻る",
  saved: "予算を保存しました。",
  resubmitted: "計画額が変わったため、承認済みの取組を再び提出しました。",
  resubmits: "承認後に計画額を変えると、この取組は再び提出され、承認を受け直します。",
  problemsTitle: "入力内容を確認してください",
  readOnly: "変更できるのは、主担当の編集者と事務局です。",
  problem: problemJa,
  refused: {
    "not-your-event": "予算を変更できるのは、主担当の編集者と事務局です。",
    "event-withdrawn": "この取組は取り下げられています。取下げを取り消してから入力してください。",
    "changed-meanwhile":
      "この画面を開いた後に、別の利用者がこの取組を変更しました。入力した内容は残っています。下の現在の内訳を確かめて、もう一度保存してください。",
  },
};

const en: typeof ja = {
  intro:
    "Planned and actual amounts are added up apart, in each currency. Any “about”, “at least” or “up to” marks the sum.",
  purposeHint: "For example: hire of the venue, interpreters, transport",
  meansHint: "The budget project it is paid from; those in use are offered.",
  add: "Add a line",
  save: "Save budget",
  cancel: "Back to the event",
  saved: "The budget is saved.",
  resubmitted: "The planned cost changed, so the approved event was submitted again.",
  resubmits:
    "Once approved, the event is submitted again when its planned cost changes, and needs a new approval.",
  problemsTitle: "Check what you typed",
  readOnly: "Only an editor of the lead organizer and the secretariat change it.",
  problem: problemEn,
  refused: {
    "not-your-event": "Only an editor of the lead organizer and the secretariat change the budget.",
    "event-withdrawn": "This event is withdrawn. Restore it before you enter anything.",
    "changed-meanwhile":
      "Somebody else changed this event after you opened the page. What you typed is kept. Look at the current lines below and save again.",
  },
};

export const budgetFormText: Text<typeof ja> = { ja, en };
