/** What stands beside the strategic projects: candidates and commitments. */
import type { Text } from "../text";

const ja = {
  candidates: "ファクトシートに挙がる候補",
  candidatesNote:
    "日米間の投資に関する共同ファクトシート（2025年10月28日）に挙がる企業と内容です。案件ではなく、件数にも額にも数えません。",
  company: "企業",
  content: "内容",
  involvement: "日本側の関与",
  region: "地域",
  commitments: "日米間の約束（全米）",
  commitmentsNote:
    "国全体としての約束です。案件ではなく、地図にも合計にも載せません。購入・枠・財務基盤など性質の異なる額であり、足し合わせません。",
  what: "内容",
  when: "時期",
  unit: "単位",
  unitName: { "per year": "年間", aircraft: "機", "percent increase": "％増" } as Record<
    string,
    string
  >,
  noFigure: "数値の公表なし",
  namedStates: "名前の挙がる州",
  fiscalYear: (year: string) => `${year}年度`,
};

const en: typeof ja = {
  candidates: "Candidates named in the fact sheet",
  candidatesNote:
    "Companies and works named in the joint fact sheet on investment of October 28, 2025. They are no projects and stand in no count and no sum.",
  company: "Company",
  content: "Content",
  involvement: "Japanese involvement",
  region: "Region",
  commitments: "Commitments of the nation",
  commitmentsNote:
    "Promises for the nation as a whole. They are no projects and stand on no map and in no sum. Purchases, frames and capital differ in kind and are not added up.",
  what: "Content",
  when: "When",
  unit: "Unit",
  unitName: { "per year": "a year", aircraft: "aircraft", "percent increase": "% more" },
  noFigure: "no figure published",
  namedStates: "States named",
  fiscalYear: (year) => `FY${year}`,
};

export const projectListsText: Text<typeof ja> = { ja, en };
