/** The demonstration programme: what it is, loading it, removing it. */
import type { Text } from "./text";

const ja = {
  title: "デモ用の取組",
  explain:
    "架空の取組（約3年度分・700件余り）を、承認待ちの取組、予算、連携団体、目標及び雛形とともに読み込み、地図・一覧・展開状況・報告を試すことができます。実在の町を使いますが、取組・企業・団体は全て架空です。",
  marked:
    "架空の取組には、画面・ファイル・APIの全てで「架空」と表示され、どの集計からも除くことができます。いつでも一度に削除できます。",
  load: "デモ用の取組を読み込む",
  loading: "読み込んでいます（約10秒）…",
  loadTakes: "読込みには10秒ほどかかります。",
  loaded: (count: string) => `架空の取組が${count}件登録されています。`,
  remove: "架空の取組を全て削除する",
  removing: "削除しています…",
  removeWarning:
    "架空の取組に登録した参加者数など、架空の連携団体・目標・雛形も一緒に削除されます。実際の取組は変わりません。履歴は残ります。",
  forbidden: "読込みと削除ができるのは、事務局及び管理者です。",
  refusal: {
    "already-loaded": "既に架空の取組が登録されています。読み込み直すには、先に削除してください。",
    "not-loaded": "削除する架空の取組はありません。",
  },
};

const en: typeof ja = {
  title: "Demonstration program",
  explain:
    "Load invented events (three fiscal years, a little over 700) with events awaiting approval, budgets, partners, targets and templates, to try the map, the list, coverage and the reports. The towns are real; the events, companies and organizations are all invented.",
  marked:
    "Invented events are marked “Fictional” on every page, in every file and in the API, can be left out of every total, and can be removed again in one step at any time.",
  load: "Load the demonstration program",
  loading: "Loading (about 10 seconds)…",
  loadTakes: "Loading takes about 10 seconds.",
  loaded: (count) => `There are ${count} fictional events.`,
  remove: "Remove all fictional events",
  removing: "Removing…",
  removeWarning:
    "Figures logged on fictional events are removed with them, and so are the fictional partners, targets and templates. Real events do not change. The history stays.",
  forbidden: "The secretariat and administrators can load and remove it.",
  refusal: {
    "already-loaded":
      "There are fictional events already. Remove them before loading the program again.",
    "not-loaded": "There are no fictional events to remove.",
  },
};

export const demonstrationText: Text<typeof ja> = { ja, en };
