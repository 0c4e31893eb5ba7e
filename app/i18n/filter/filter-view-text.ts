/** Saved views: a page with its conditions, under a name. */
import type { ViewNameProblem, ViewPage } from "~/domain/filter/saved-view";
import { MAX_SAVED_VIEWS, VIEW_NAME } from "~/domain/value/limits";
import type { Text } from "../text";

const pageJa: Record<ViewPage, string> = {
  map: "地図",
  events: "取組の一覧",
  calendar: "カレンダー",
  coverage: "展開状況",
  report: "報告",
  state: "州のページ",
};
const pageEn: typeof pageJa = {
  map: "Map",
  events: "Events",
  calendar: "Calendar",
  coverage: "Coverage",
  report: "Report",
  state: "State page",
};

const problemJa: Record<ViewNameProblem | "too-many-views", string> = {
  required: "名称を入力してください。",
  "too-long": `名称が長すぎます。${VIEW_NAME}字以内にしてください。`,
  unreadable: "読み取れない文字が含まれています。入力し直してください。",
  "too-many-views": `保存できる表示は${MAX_SAVED_VIEWS}件までです。不要なものを削除してください。`,
};
const problemEn: typeof problemJa = {
  required: "Enter a name.",
  "too-long": `The name is too long. ${VIEW_NAME} characters are the most.`,
  unreadable: "It has characters that cannot be read. Type it again.",
  "too-many-views": `${MAX_SAVED_VIEWS} views are the most. Remove one that is not needed.`,
};

const ja = {
  title: "保存した表示",
  intro:
    "地図、一覧、カレンダー、展開状況又は報告を、年度・絞り込みの条件とともに名称を付けて保存できます。開いた日の記録を表示します。",
  saveHeading: "今の表示を保存",
  of: (page: string) => `対象：${page}`,
  name: "名称",
  sameName: "同じ名称の表示がある場合は、置き換えます。",
  asStart: "開始ページにする（サインイン後に最初に開きます）",
  save: "保存する",
  back: "元のページへ戻る",
  own: "保存した表示の一覧",
  none: "保存した表示はありません。地図や一覧で条件を選び、「表示を保存」を押してください。",
  start: "開始ページ",
  chooseStart: "開始ページにする",
  chooseStartNamed: (name: string) => `「${name}」を開始ページにする`,
  endStart: "開始ページの指定を解除",
  remove: "削除",
  removeNamed: (name: string) => `「${name}」を削除`,
  share: "共有用のアドレス",
  shareNamed: (name: string) => `「${name}」の共有用のアドレス`,
  shareHelp:
    "このアドレスは、利用者であれば誰でも開けます。表示されるのは開いた人が閲覧できる記録です。",
  done: "変更しました。",
  page: (page: ViewPage) => pageJa[page],
  problem: (problem: keyof typeof problemJa) => problemJa[problem],
};

const en: typeof ja = {
  title: "Saved views",
  intro:
    "A map, list, calendar, coverage or report can be saved under a name, with its year and filters. It shows the record of the day on which it is opened.",
  saveHeading: "Save the present view",
  of: (page) => `Page: ${page}`,
  name: "Name",
  sameName: "A view of the same name is replaced.",
  asStart: "Make it the start page (opened first after signing in)",
  save: "Save",
  back: "Back to the page",
  own: "Your saved views",
  none: "There are no saved views. Choose conditions on a map or list and press “Save view”.",
  start: "Start page",
  chooseStart: "Make start page",
  chooseStartNamed: (name) => `Make “${name}” the start page`,
  endStart: "No start page",
  remove: "Remove",
  removeNamed: (name) => `Remove “${name}”`,
  share: "Address to share",
  shareNamed: (name) => `Address to share of “${name}”`,
  shareHelp:
    "Everybody with an account can open this address. It shows what the person who opens it may see.",
  done: "Changed.",
  page: (page) => pageEn[page],
  problem: (problem) => problemEn[problem],
};

export const filterViewText: Text<typeof ja> = { ja, en };
