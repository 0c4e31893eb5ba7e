/** Logging attendance and reach: the page, its form, the history of observations, what is refused. */
import type { AttendanceProblem } from "~/domain/attendance/attendance-entry";
import type { LoggingRefusal } from "~/domain/attendance/outcome-change";
import type { Method, Mode } from "~/domain/counting/observation";
import type { ReachMeasure } from "~/domain/counting/reach";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Text } from "./text";

const modeJa: Record<Mode, string> = { "in-person": "対面", online: "オンライン" };
const modeEn: Record<Mode, string> = { "in-person": "In person", online: "Online" };

const methodJa: Record<Method, string> = {
  counted: "計数",
  registered: "登録者名簿",
  organiser: "主催者発表",
  estimate: "推計",
};
const methodEn: Record<Method, string> = {
  counted: "Counted",
  registered: "Registered",
  organiser: "Organiser’s figure",
  estimate: "Estimate",
};

const problemJa: Record<AttendanceProblem, string> = {
  "headcount-empty": "人数を入力してください。誰も来なかった場合は「0」と入力します。",
  "headcount-vague": "人数が一つに決まりません。下限と上限を入力してください。",
  "headcount-malformed": "人数として読み取れません（例：52、約50名、50名以上、40〜60）。",
  "headcount-negative": "人数は0以上で入力してください。",
  "headcount-fractional": "人数は整数で入力してください。",
  "headcount-too-large": "人数が大きすぎます（上限は1,000万名）。",
  "headcount-low-above-high": "下限が上限を上回っています。",
  "number-empty": "数を入力してください。",
  "number-malformed": "数字で入力してください。",
  "number-negative": "0以上で入力してください。",
  "number-fractional": "整数で入力してください。",
  "number-too-large": "数が大きすぎます。",
  "session-unknown": "実施回を選び直してください。",
  "mode-unknown": "対面かオンラインかを選んでください。",
  "method-unknown": "集計方法を選んでください。",
  "too-long": "長すぎます。短くしてください。",
  unreadable: "使用できない文字（制御文字など）が含まれています。入力し直してください。",
};
const problemEn: Record<AttendanceProblem, string> = {
  "headcount-empty": "Type how many came. If nobody came, type 0.",
  "headcount-vague": "This does not say one number. Give the lowest and the highest it can be.",
  "headcount-malformed":
    "This cannot be read as a number of people (examples: 52, about 50, 50 or more, 40-60).",
  "headcount-negative": "The number of people cannot be negative.",
  "headcount-fractional": "The number of people must be a whole number.",
  "headcount-too-large": "The number of people is too large (at most 10 million).",
  "headcount-low-above-high": "The lowest is above the highest.",
  "number-empty": "Type a number.",
  "number-malformed": "Use digits.",
  "number-negative": "The number cannot be negative.",
  "number-fractional": "The number must be whole.",
  "number-too-large": "The number is too large.",
  "session-unknown": "Choose the session again.",
  "mode-unknown": "Choose in person or online.",
  "method-unknown": "Choose how the people were counted.",
  "too-long": "This is too long. Shorten it.",
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
};

const refusalJa: Record<LoggingRefusal, string> = {
  "event-withdrawn": "この取組は取り下げられているため、登録できません。",
  "not-begun": "まだ始まっていないため（現地時間）、登録できません。",
  "is-cancelled": "中止された実施回には登録できません。既にある記録は残っています。",
  "is-postponed":
    "延期された実施回には登録できません。新しい日程の実施回に登録してください。既にある記録は残っています。",
  "not-a-session": "出稿には参加者数がありません。リーチを登録してください。",
  "cost-currency-differs":
    "予定の費用と通貨が異なります。画面を開き直して、同じ通貨で入力してください。",
  "not-a-placement": "リーチは出稿にだけ登録できます。",
};
const refusalEn: Record<LoggingRefusal, string> = {
  "event-withdrawn": "This event has been withdrawn. Nothing can be logged.",
  "not-begun": "This has not begun yet (local time), so nothing can be logged.",
  "is-cancelled": "A cancelled session takes no figures. Those already recorded are kept.",
  "is-postponed":
    "A postponed session takes no figures: log them at its new date. Those already recorded are kept.",
  "not-a-session": "A placement has no attendance. Log its reach instead.",
  "cost-currency-differs":
    "The planned cost is in another currency. Open the page again and use that one.",
  "not-a-placement": "Reach is logged for placements only.",
};

const measureJa: Record<ReachMeasure, string> = {
  impressions: "インプレッション",
  circulation: "発行部数",
  viewers: "視聴者数",
  views: "再生回数",
};
const measureEn: Record<ReachMeasure, string> = {
  impressions: "Impressions",
  circulation: "Circulation",
  viewers: "Viewers",
  views: "Views",
};

const qualifierJa: Record<Qualifier, string> = {
  exact: "ちょうど",
  about: "約",
  "at-least": "以上",
  "at-most": "最大",
};
const qualifierEn: Record<Qualifier, string> = {
  exact: "exactly",
  about: "about",
  "at-least": "at least",
  "at-most": "at most",
};

const ja = {
  title: "参加者数の登録",
  reachTitle: "リーチの登録",
  backToEvent: "取組に戻る",
  session: "実施回",
  sessionOf: (position: number, total: number) => `${total}件中${position}件目`,
  chooseSession: "実施回を選ぶ",
  choosePlacement: "出稿を選ぶ",
  notCounted: "未登録",
  online: (figure: string) => `うちオンライン ${figure}`,
  mode: "形態",
  modeName: modeJa,
  number: "参加者数",
  numberHint:
    "「52」のほか、「約50名」「50名以上」「40〜60」とも入力できます。誰も来なかった場合は「0」。",
  about: "約",
  atLeast: "以上",
  range: "〜",
  willCount: (figure: string) => `${figure}として登録します。`,
  willPropose: (figure: string) => `${figure}と読み取ります。次の画面で確認します。`,
  willAsk: "次の画面で下限と上限を入力します。",
  nobody: "0名（誰も来なかった）として登録します。",
  method: "集計方法",
  methodName: methodJa,
  note: "備考",
  optional: "任意",
  makeOfficial: "公式の記録にする",
  makeOfficialHint: "合計には公式の記録だけが入ります。",
  log: "登録する",
  confirmTitle: "人数の確認",
  confirmAbout: (typed: string, figure: string) =>
    `「${typed}」を${figure}と読み取りました。違う場合は直してください。`,
  confirmVague: (typed: string) => `入力：「${typed}」`,
  low: "下限（名）",
  high: "上限（名）",
  confirm: "この人数で登録する",
  backToForm: "入力に戻る",
  problemsTitle: "入力内容を確認してください",
  problem: problemJa,
  refusal: refusalJa,
  forbidden: "登録できるのは、主担当、この実施回を受け持つ共催の実施主体及び事務局です。",
  empty: "実施回がまだありません。",
  logged: (figure: string, mode: string) => `${mode} ${figure}を登録しました。`,
  loggedHeld: "実施状況を「実施済」にしました。",
  loggedNotOfficial: "公式の記録は変わっていません。",
  undo: "公式の記録を元に戻す",
  undoNone: "公式の記録を「なし」に戻す",
  undone: "公式の記録を変更しました。",
  next: (name: string) => `次の実施回へ：${name}`,
  history: "記録の履歴",
  historyHint: "記録は書き換えず、追加します。合計には公式の記録だけが入ります。",
  historyEmpty: "まだ記録がありません。",
  official: "公式",
  asTyped: (typed: string) => `入力：「${typed}」`,
  by: (name: string, at: string) => `${name}　${at}`,
  system: "システム",
  choose: "公式にする",
  unchoose: "公式から外す",
  chooseLabel: (figure: string) => `${figure}を公式の記録にする`,
  unchooseLabel: (figure: string) => `${figure}を公式の記録から外す`,
  outcomeLink: "実施状況の変更",
  reachHint:
    "分かる指標だけ入力してください。空欄は「不明」、「0」は0です。参加者数には加算されません。",
  measureName: measureJa,
  planned: "予定",
  cost: "費用（実績）",
  currency: "通貨",
  qualifier: "確度",
  qualifierName: qualifierJa,
  saveReach: "実績を登録する",
  reachSaved: "リーチの実績を登録しました。",
  fieldMode: "形態",
  fieldMethod: "集計方法",
};

const en: typeof ja = {
  title: "Log attendance",
  reachTitle: "Log reach",
  backToEvent: "Back to the event",
  session: "Session",
  sessionOf: (position, total) => `${position} of ${total}`,
  chooseSession: "Choose a session",
  choosePlacement: "Choose a placement",
  notCounted: "Not logged",
  online: (figure) => `of whom online ${figure}`,
  mode: "Mode",
  modeName: modeEn,
  number: "Number of people",
  numberHint: "“52”, and also “about 50”, “50 or more” or “40-60”. If nobody came, type 0.",
  about: "about",
  atLeast: "or more",
  range: "to",
  willCount: (figure) => `Will be logged as ${figure}.`,
  willPropose: (figure) => `Read as ${figure}. You confirm it in the next step.`,
  willAsk: "You give the lowest and the highest in the next step.",
  nobody: "Will be logged as 0 (nobody came).",
  method: "How they were counted",
  methodName: methodEn,
  note: "Note",
  optional: "optional",
  makeOfficial: "Make this the official figure",
  makeOfficialHint: "Only official figures enter the totals.",
  log: "Log",
  confirmTitle: "Confirm the number",
  confirmAbout: (typed, figure) =>
    `“${typed}” was read as ${figure}. Correct it if it is not what you mean.`,
  confirmVague: (typed) => `Typed: “${typed}”`,
  low: "Lowest",
  high: "Highest",
  confirm: "Log this number",
  backToForm: "Back to the form",
  problemsTitle: "Please check what you typed",
  problem: problemEn,
  refusal: refusalEn,
  forbidden:
    "The lead organiser, a co-organiser that hosts this session and the secretariat can log figures.",
  empty: "There are no sessions yet.",
  logged: (figure, mode) => `${figure} logged (${mode.toLowerCase()}).`,
  loggedHeld: "The session is marked as held.",
  loggedNotOfficial: "The official figure is unchanged.",
  undo: "Restore the former official figure",
  undoNone: "Restore: no official figure",
  undone: "The official figure was changed.",
  next: (name) => `Next session: ${name}`,
  history: "History of figures",
  historyHint: "Figures are added, never changed. Only official ones enter the totals.",
  historyEmpty: "No figures yet.",
  official: "Official",
  asTyped: (typed) => `Typed: “${typed}”`,
  by: (name, at) => `${name}, ${at}`,
  system: "System",
  choose: "Make official",
  unchoose: "Not official",
  chooseLabel: (figure) => `Make ${figure} the official figure`,
  unchooseLabel: (figure) => `${figure} is not the official figure`,
  outcomeLink: "Change the outcome",
  reachHint:
    "Fill in the measures you know. An empty box means not known; 0 means 0. Reach is never added to attendance.",
  measureName: measureEn,
  planned: "Planned",
  cost: "Actual cost",
  currency: "Currency",
  qualifier: "How exact",
  qualifierName: qualifierEn,
  saveReach: "Log actual reach",
  reachSaved: "The actual reach was logged.",
  fieldMode: "Mode",
  fieldMethod: "How they were counted",
};

export const attendanceText: Text<typeof ja> = { ja, en };
