/** 正誤表: figures of a frozen report that come out otherwise today, and what was decided about them. P171 */
import type { ErratumDecision } from "~/domain/submission/erratum";
import type { Text } from "~/i18n/text";

const decisionJa: Record<ErratumDecision, string> = {
  correct: "訂正",
  annotate: "注記",
  "next-report": "次回反映",
};
const decisionEn: typeof decisionJa = {
  correct: "Correct it",
  annotate: "Annotate it",
  "next-report": "In the next report",
};

const ja = {
  title: (report: string) => `正誤表：${report}`,
  short: "正誤表",
  lead: (at: string) =>
    `確定版の数値と、${at}現在の登録内容による数値の相違です。確定版の内容は変わりません。相違ごとに、取扱いの判断を記録します。`,
  none: "確定版と現在の登録内容に、相違はありません。",
  open: (count: string) => `判断していない数値：${count}`,
  place: "箇所",
  frozen: "確定版",
  current: "現在",
  change: "増減",
  decision: "取扱い",
  undecided: "未判断",
  decide: "判断を記録",
  decideThis: (row: string) => `${row}の判断を記録`,
  decideAll: "判断していない数値すべてに記録",
  allTitle: "まとめて判断する",
  note: "備考",
  choose: "選択してください",
  decidedBy: (name: string, at: string) => `${name}、${at}`,
  back: "報告書へ戻る",
  print: "印刷",
  problems: {
    required: "取扱いを選択してください。",
    "too-long": "備考が長すぎます。2,000文字以内にしてください。",
    unreadable: "備考に読み取れない文字（制御文字など）が含まれています。",
    "nothing-differs": "この箇所の相違は、もうありません。ページを読み込み直しました。",
  },
  decisions: decisionJa,
};
const en: typeof ja = {
  title: (report) => `Errata: ${report}`,
  short: "Errata",
  lead: (at) =>
    `Where the frozen figures and those of the register at ${at} differ. What is frozen stays as it is. For each difference, a decision is recorded.`,
  none: "The frozen report and the register do not differ.",
  open: (count) => `Not decided: ${count}`,
  place: "Place",
  frozen: "Frozen",
  current: "Now",
  change: "Change",
  decision: "Decision",
  undecided: "Not decided",
  decide: "Record the decision",
  decideThis: (row) => `Record the decision on ${row}`,
  decideAll: "Record it for all that is not decided",
  allTitle: "Decide them together",
  note: "Note",
  choose: "Please choose",
  decidedBy: (name, at) => `${name}, ${at}`,
  back: "Back to the report",
  print: "Print",
  problems: {
    required: "Choose what is to become of it.",
    "too-long": "The note is too long: give at most 2,000 characters.",
    unreadable: "The note has characters that cannot be read, such as control characters.",
    "nothing-differs": "This no longer differs. The page was read again.",
  },
  decisions: decisionEn,
};

export const errataText: Text<typeof ja> = { ja, en };
