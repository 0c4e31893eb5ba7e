/** The panel of the map about a site, and about several at one place. */
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";

const ja = {
  here: "この場所の拠点",
  shown: (shown: number, total: number) =>
    `${groupDigits(total)}拠点中${groupDigits(shown)}拠点を表示`,
  all: "一覧で全て見る",
  none: "この範囲に拠点はありません。",
  refused: "この範囲は読めませんでした。地図から選び直してください。",
  unnamed: "企業不明",
  year: (year: number) => `${year}年`,
  jobs: "雇用者数",
  noJobs: "登録なし",
  visits: "訪問",
  allVisits: (total: number) => `全${groupDigits(total)}件`,
  planned: "予定",
  projects: "この企業の戦略的投資案件",
  wholePage: "拠点のページ",
  back: "地図の概要に戻る",
};

const en: typeof ja = {
  here: "Sites at this place",
  shown: (shown, total) => `${groupDigits(shown)} of ${groupDigits(total)} sites`,
  all: "See all in the list",
  none: "No sites in this area.",
  refused: "This area was not understood. Choose a mark on the map.",
  unnamed: "Company unknown",
  year: (year) => String(year),
  jobs: "Jobs",
  noJobs: "None registered",
  visits: "Visits",
  allVisits: (total) => `All ${groupDigits(total)}`,
  planned: "Planned",
  projects: "Strategic projects of this company",
  wholePage: "Page of the site",
  back: "Back to the overview",
};

export const sitePanelText: Text<typeof ja> = { ja, en };
