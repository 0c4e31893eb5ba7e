/** The contrast 対照: what Japan has in an area beside what is registered as done there. */

import type { DoneMeasure, ThereMeasure } from "~/domain/contrast/contrast-measure";
import type { ContrastAreas } from "~/domain/contrast/contrast-question";
import type { Text } from "../text";
import { figureText } from "./figure-text";

const areasJa: Record<ContrastAreas, string> = {
  state: "州・地域別",
  jurisdiction: "公館の管轄別",
};
const areasEn: Record<ContrastAreas, string> = {
  state: "By state",
  jurisdiction: "By jurisdiction",
};

const ownJa: Record<DoneMeasure | ThereMeasure, { name: string; unit: string }> = {
  events: { name: "登録された実施", unit: "件" },
  planned: { name: "登録された計画", unit: "件" },
  attendance: { name: "延べ参加者数", unit: "名" },
  sites: { name: "登録された日系企業の拠点", unit: "拠点" },
  announced: { name: "登録された拠点の投資額（発表）", unit: "百万米ドル" },
  projects: { name: "登録された戦略的投資案件", unit: "件" },
  ties: { name: "登録された姉妹提携", unit: "件" },
};
const ownEn: Record<DoneMeasure | ThereMeasure, { name: string; unit: string }> = {
  events: { name: "Registered events held", unit: "events" },
  planned: { name: "Registered events planned", unit: "events" },
  attendance: { name: "Cumulative attendance", unit: "people" },
  sites: { name: "Registered sites of Japanese companies", unit: "sites" },
  announced: { name: "Announced investment of registered sites", unit: "million US dollars" },
  projects: { name: "Registered strategic projects", unit: "projects" },
  ties: { name: "Registered sister ties", unit: "ties" },
};

const ja = {
  ...figureText.ja,
  title: "投資と取組の対照",
  heading: (x: string, y: string) => `${x}と${y}の対照`,
  own: ownJa,
  per: {
    jobs: (name: string, per: string, when: string) => `${name}（雇用${per}人当たり、BEA ${when}）`,
    people: (name: string, per: string, when: string) => `${name}（人口${per}人当たり、${when}）`,
  },
  /** Heads of the choice. */
  groups: { absolute: "実数", jobs: "雇用当たり", people: "人口当たり" },
  shade: "面",
  circle: "円",
  by: "単位",
  areas: areasJa,
  apply: "表示",
  csv: "CSV",
  picture: "画像を保存",
  known: (known: number, all: number) => `両方の値がある州・地域 ${all}のうち${known}`,
  knownMissions: (known: number, all: number) => `両方の値がある公館 ${all}のうち${known}`,
  lead: "値は引き算せず、順位と割合で並べます。",
  /** 登録された実施（10,000人当たり） */
  rate: (name: string, per: string, unit: string) => `${name}（${per}${unit}当たり）`,
  rateSaid: (per: string, unit: string, rate: string) => `${per}${unit}当たり${rate}`,
  scatter: "順位の散布図",
  scatterSaid: (known: number, named: number, from: number) =>
    `${known}の州・地域の順位を示します。登録された実施の順位が${from}位以上低いのは${named}です。`,
  scatterReading: "上位ほど右・上にあり、点線の上では両方の順位が同じです。",
  axis: (name: string) => `${name}の順位`,
  named: (from: number) => `順位が${from}位以上低い州・地域`,
  namedMissions: (from: number) => `順位が${from}位以上低い公館`,
  /** 登録された実施が同じ0件（30位）の州・地域がほかに23あります */
  level: (name: string, figure: string, rank: string, count: string) =>
    `${name}が同じ${figure}（${rank}）で、ここまでに挙げていないもの：${count}`,
  noneNamed: "順位が大きく離れた州・地域はありません。",
  /** 雇用は8位（47,000人）、登録された実施は22位（5件） */
  said: (x: string, xRank: string, xFigure: string, y: string, yRank: string, yFigure: string) =>
    `${x}は${xRank}（${xFigure}）、${y}は${yRank}（${yFigure}）`,
  rank: (from: string, to: string) => (from === to ? `${from}位` : `${from}〜${to}位`),
  noRank: "順位なし",
  plan: "取組を計画",
  table: "表",
  area: "州・地域",
  missionArea: "公館",
  xRank: "順位",
  behind: "順位の差",
  unknownApart: (count: number) => `値が不明のため順位に入れていないもの（${count}）`,
  definition: "定義",
  source: "出典",
  split: "複数の公館が分けて所管する州の値と取組は、それぞれの公館に入れています。",
  absence: "登録がないことは、活動がなかったことを意味しません。",
  zero: "0",
  legendOf: (n: number, all: number) => `（ ）は州・地域の数です。${all}のうち${n}に値があります。`,
  states: (count: number) => `（${count}）`,
  back: "対照を開き直す",
  cell: (name: string, parts: string[]) => `${name}：${parts.join("、")}`,
  colon: "：",
  comma: "、",
};

const en: typeof ja = {
  ...figureText.en,
  title: "Investment and outreach side by side",
  heading: (x, y) => `${x} beside ${y.charAt(0).toLowerCase()}${y.slice(1)}`,
  own: ownEn,
  per: {
    jobs: (name, per, when) => `${name} per ${per} jobs (BEA ${when})`,
    people: (name, per, when) => `${name} per ${per} people (${when})`,
  },
  groups: { absolute: "As counted", jobs: "Per job", people: "Per head" },
  shade: "Areas",
  circle: "Circles",
  by: "Rows",
  areas: areasEn,
  apply: "Show",
  csv: "CSV",
  picture: "Save as picture",
  known: (known, all) => `Both values known for ${known} of ${all} states and territories`,
  knownMissions: (known, all) => `Both values known for ${known} of ${all} missions`,
  lead: "The two are compared by rank and rate; they are never subtracted.",
  rate: (name, per, unit) => `${name} per ${per} ${unit}`,
  rateSaid: (per, unit, rate) => `${rate} per ${per} ${unit}`,
  scatter: "Rank against rank",
  scatterSaid: (known, named, from) =>
    `The ranks of ${known} states and territories. ${named} of them stand ${from} or more ranks lower in registered events.`,
  scatterReading:
    "Higher ranks stand to the right and at the top; on the dotted line both ranks are equal.",
  axis: (name) => `Rank by ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  named: (from) => `States and territories ${from} or more ranks lower`,
  namedMissions: (from) => `Missions ${from} or more ranks lower`,
  level: (name, figure, rank, count) =>
    `${count} more with the same figure (${name}: ${figure}, ${rank})`,
  noneNamed: "No state or territory is far apart in rank.",
  said: (x, xRank, xFigure, y, yRank, yFigure) =>
    `${x}: ${xRank} (${xFigure}); ${y}: ${yRank} (${yFigure})`,
  rank: (from, to) => (from === to ? `No. ${from}` : `No. ${from}–${to}`),
  noRank: "No rank",
  plan: "Plan an event",
  table: "Table",
  area: "State or territory",
  missionArea: "Mission",
  xRank: "Rank",
  behind: "Ranks apart",
  unknownApart: (count) => `Without a rank because a value is unknown (${count})`,
  definition: "Definition",
  source: "Source",
  split: "Values and events of a state that missions share are part of each of these missions.",
  absence: "No registered event does not mean that there was no activity.",
  zero: "0",
  legendOf: (n, all) => `( ) is the number of states and territories. ${n} of ${all} have a value.`,
  states: (count) => ` (${count})`,
  back: "Open the comparison anew",
  cell: (name, parts) => `${name}: ${parts.join(", ")}`,
  colon: ": ",
  comma: "; ",
};

export const contrastText: Text<typeof ja> = { ja, en };
