/** The traits of a state: what the rules propose, the figures for it, and what the secretariat said. */
import {
  LEAST_KNOWN,
  LEAST_SITES,
  type Trait,
  type TraitVerdict,
} from "~/domain/place/region-trait";
import type { Text } from "../text";

const ja = {
  title: "地域の特徴",
  pageTitle: (state: string) => `${state}の特徴`,
  intro:
    "行動計画（2017年）が挙げる地域の特徴です。登録された数値から規則により示し、事務局が理由を付けて改めることができます。「不明」は「当たらない」ではありません。",
  name: {
    companies: "日本企業が多い",
    learners: "日本語学習者が少ない",
    industry: "産業・研究開発に特色",
    exchange: "地方間交流",
  } as Record<Trait, string>,
  verdict: { yes: "当たる", no: "当たらない", unknown: "不明" } as Record<TraitVerdict, string>,
  byRule: (verdict: string) => `規則では：${verdict}`,
  rank: (rank: number, of: number) => `${of}の州・地域のうち${rank}位`,
  rankLeast: (rank: number, of: number) => `${of}の州・地域のうち少ない方から${rank}位`,
  locations: (value: string, asOf: string) => `外務省の拠点数${value}（${asOf}）`,
  sites: (value: string) => `登録された拠点${value}`,
  learners: (value: string, asOf: string) => `日本語学習者${value}人（${asOf}）`,
  notKnown: "この州の数値は登録されていません。",
  tooFew: (of: number) => `数値の分かる州が${of}で、${LEAST_KNOWN}に満たないため判断しません。`,
  industry: (name: string, sites: number, of: number, percent: string, nation: string) =>
    `業種の分かる拠点${of}のうち${name}が${sites}（${percent}%、全州では${nation}%）`,
  fewSites: (of: number) => `業種の分かる拠点が${of}で、${LEAST_SITES}に満たないため判断しません。`,
  ties: (count: number) => `登録された提携${count}件`,
  publishedTies: (count: string) => `公表された提携${count}件`,
  noTies: "登録された提携はなく、公表された件数も分かりません。",
  comma: "、",
  rows: "数値を見る",
  said: (verdict: string, by: string, day: string) => `${day} ${by}が「${verdict}」と判断`,
  givenBack: "規則に従う",
  reasonIs: (reason: string) => `理由：${reason}`,
  change: "判断を改める",
  history: "これまでの判断",
  noHistory: "事務局の判断はまだありません。",
  decision: "判断",
  reason: "理由",
  required: "必須",
  save: "保存する",
  back: "州のページへ戻る",
  saved: "判断を保存しました。",
  problem: {
    verdict: "判断を選んでください。",
    reason: "理由を入力してください（200字まで）。",
  },
};

const en: typeof ja = {
  title: "Traits of the region",
  pageTitle: (state) => `Traits of ${state}`,
  intro:
    "Traits that the Action Plan of 2017 names. They are proposed by rule from registered figures; the secretariat may decide otherwise with a reason. “Not known” is not “no”.",
  name: {
    companies: "Many Japanese companies",
    learners: "Few learners of Japanese",
    industry: "Distinctive industry or R&D",
    exchange: "Local-to-local exchange",
  },
  verdict: { yes: "Holds", no: "Does not hold", unknown: "Not known" },
  byRule: (verdict) => `By rule: ${verdict}`,
  rank: (rank, of) => `No. ${rank} of ${of} states and territories`,
  rankLeast: (rank, of) => `No. ${rank} of ${of} states and territories from the least`,
  locations: (value, asOf) => `${value} locations by the Ministry of Foreign Affairs (${asOf})`,
  sites: (value) => `${value} registered sites`,
  learners: (value, asOf) => `${value} learners of Japanese (${asOf})`,
  notKnown: "No figure of this state is registered.",
  tooFew: (of) => `Figures of ${of} states are known, fewer than ${LEAST_KNOWN}: nothing is said.`,
  industry: (name, sites, of, percent, nation) =>
    `Of ${of} sites with a known industry ${sites} are in ${name} (${percent}%, in all states ${nation}%)`,
  fewSites: (of) =>
    `${of} sites with a known industry, fewer than ${LEAST_SITES}: nothing is said.`,
  ties: (count) => `${count} registered ties`,
  publishedTies: (count) => `${count} ties as published`,
  noTies: "No tie is registered, and no published number is known.",
  comma: ", ",
  rows: "See the figures",
  said: (verdict, by, day) => `${day}: ${by} decided “${verdict}”`,
  givenBack: "As the rule says",
  reasonIs: (reason) => `Reason: ${reason}`,
  change: "Decide otherwise",
  history: "Decisions so far",
  noHistory: "The secretariat has decided nothing yet.",
  decision: "Decision",
  reason: "Reason",
  required: "required",
  save: "Save",
  back: "Back to the page of the state",
  saved: "The decision is saved.",
  problem: {
    verdict: "Choose a decision.",
    reason: "Type a reason of at most 200 characters.",
  },
};

export const placeTraitText: Text<typeof ja> = { ja, en };
