/** Employers, projects, ties and visits on the page of a state. */
import type { Text } from "../text";

const ja = {
  employers: "雇用の大きい拠点",
  employersNote: "公表・報告された従業員数の順です。推計値は含みません。",
  noEmployers: "従業員数が報告された拠点は登録されていません。",
  unnamed: "社名は非公表",
  leftOut: (count: number) => `名称の公表を確認していない企業${count}社は、社名を載せていません。`,
  unnamedCompany: "企業名の記録なし",
  employees: (count: string, year: number) => `${count}名（${year}年）`,
  projects: "戦略的投資案件",
  noProjects: "この州で公表された案件は登録されていません。",
  alsoIn: (states: string) => `${states}にもわたる`,
  ties: "姉妹都市・姉妹州",
  noTies: "登録された提携はありません。",
  all: (total: number) => `全${total}件`,
  visits: "要人往来・会談",
  noVisits: "この州での往来・会談は登録されていません。",
};

const en: typeof ja = {
  employers: "Largest sites by jobs",
  employersNote: "By employees as published or reported. Modeled figures are left out.",
  noEmployers: "No site with reported employees is registered.",
  unnamed: "name not public",
  leftOut: (count) =>
    count === 1
      ? "1 company is left unnamed: it is not confirmed that it may be named."
      : `${count} companies are left unnamed: it is not confirmed that they may be named.`,
  unnamedCompany: "no company recorded",
  employees: (count, year) => `${count} people (${year})`,
  projects: "Strategic projects",
  noProjects: "No project made public for this state is registered.",
  alsoIn: (states) => `also in ${states}`,
  ties: "Sister cities and states",
  noTies: "No tie is registered.",
  all: (total) => `All ${total}`,
  visits: "Visits and meetings",
  noVisits: "No visit or meeting in this state is registered.",
};

export const placeInvestmentText: Text<typeof ja> = { ja, en };
