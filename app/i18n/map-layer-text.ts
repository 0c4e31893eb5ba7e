/** The layers of investment on the map: what figures are told to, projects, and a company searched. */
import type { Denominator } from "~/domain/contrast/contrast-measure";
import type { AmountClass } from "~/domain/map/project-marks";
import type { Text } from "./text";

const amountJa: Record<AmountClass, string> = {
  0: "金額不明",
  1: "10億米ドル未満",
  2: "100億米ドル未満",
  3: "100億米ドル以上",
};

const amountEn: Record<AmountClass, string> = {
  0: "amount unknown",
  1: "below $1 billion",
  2: "below $10 billion",
  3: "$10 billion or more",
};

const perJa: Record<Denominator | "none", string> = {
  none: "実数",
  jobs: "日系企業の雇用1万人当たり",
  people: "人口10万人当たり",
};

const perEn: Record<Denominator | "none", string> = {
  none: "As counted",
  jobs: "Per 10,000 Japanese-affiliate jobs",
  people: "Per 100,000 people",
};

const ja = {
  amounts: amountJa,
  told: "表し方",
  circlesTold: "円の表し方",
  per: perJa,
  groups: { more: "日本の投資・地域データ" },
  /** What is the shade, and what are the circles. */
  both: (shade: string, circles: string) => `${shade}、円は${circles}`,
  definitions: "定義と出典",
  company: "企業名で探す",
  find: "表示",
  projects: "戦略的投資案件",
  projectsIn: (name: string, count: string, amount: string) =>
    `${name}：戦略的投資案件 ${count}件（${amount}）`,
};

const en: typeof ja = {
  amounts: amountEn,
  told: "Shown",
  circlesTold: "Circles shown",
  per: perEn,
  groups: { more: "Japanese investment and area facts" },
  both: (shade, circles) => `${shade}; circles: ${circles}`,
  definitions: "Definitions and sources",
  company: "Find a company",
  find: "Show",
  projects: "Strategic projects",
  projectsIn: (name, count, amount) => `${name}: strategic projects ${count} (${amount})`,
};

export const mapLayerText: Text<typeof ja> = { ja, en };
