/** The lists of investment: what stands beside what. */
import type { Text } from "./text";

const ja = {
  label: "投資に関する一覧",
  overview: "概況",
  contrast: "取組との対照",
  sites: "拠点",
  projects: "戦略的投資案件",
  commitments: "日米間の約束",
  facts: "地域データ",
  ties: "姉妹都市・姉妹州",
  visits: "要人往来・会談",
  missions: "公館と管轄",
};

const en: typeof ja = {
  label: "Lists of investment",
  overview: "Overview",
  contrast: "Beside outreach",
  sites: "Sites",
  projects: "Strategic projects",
  commitments: "Commitments",
  facts: "Area facts",
  ties: "Sister ties",
  visits: "Visits and meetings",
  missions: "Missions",
};

export const frameInvestmentText: Text<typeof ja> = { ja, en };
