/** The pages of sister ties, and of visits and meetings. */
import type { TieLevel } from "~/domain/tie/tie";
import type { Text } from "./text";

const ja = {
  title: "姉妹都市・姉妹州",
  intro: "州と県、市と市町村の提携です。一件ごとに出典を示します。",
  total: (shown: number, total: number) => `${total}件中${shown}件を表示`,
  none: "登録された提携はありません。",
  americanSide: "米国側",
  japaneseSide: "日本側",
  state: "州",
  allStates: "全ての州・地域",
  level: "種類",
  levelName: { state: "姉妹州", city: "姉妹都市" } as Record<TieLevel, string>,
  year: "提携の年",
  status: "現況",
  source: "出典",
  find: "絞り込む",
  clear: "条件を消す",
  next: "次へ",
  first: "最初へ",
  all: (total: number) => `全${total}件`,
  download: "CSVをダウンロード",
  print: "印刷",
  visitsIntro:
    "公表資料に記載された往来と会談です。個人の氏名ではなく、当時の職で示します。登録された取組には数えません。",
  visitsTotal: (total: number) => `${total}件`,
  noVisits: "登録された往来・会談はありません。",
  when: "日付",
  place: "場所",
  purpose: "内容",
};

const en: typeof ja = {
  title: "Sister cities and states",
  intro: "Ties between states and prefectures, and between cities. Each has its source.",
  total: (shown, total) => `${shown} of ${total} ties`,
  none: "No tie is registered.",
  americanSide: "American side",
  japaneseSide: "Japanese side",
  state: "State",
  allStates: "All states and territories",
  level: "Kind",
  levelName: { state: "Sister state", city: "Sister city" },
  year: "Since",
  status: "Status",
  source: "Source",
  find: "Filter",
  clear: "Clear",
  next: "Next",
  first: "First",
  all: (total) => `All ${total}`,
  download: "Download CSV",
  print: "Print",
  visitsIntro:
    "Visits and meetings of the two Governments as public documents tell them, by office at the time and without names. They are not counted as events.",
  visitsTotal: (total) => (total === 1 ? "1 entry" : `${total} entries`),
  noVisits: "No visit or meeting is registered.",
  when: "When",
  place: "Place",
  purpose: "Subject",
};

export const tiePageText: Text<typeof ja> = { ja, en };
