/** The coverage matrix: controls, cells, findings in words, and the reading of one row or column. */

import type { CoverageAxis } from "~/domain/coverage/coverage";
import type { CoverageGroup } from "~/domain/coverage/coverage-question";
import type { CensusRegion } from "~/domain/place/census-region";
import { groupDigits } from "~/domain/value/whole-number";
import { targetsProgressText } from "./targets-progress-text";
import type { Text } from "./text";

const axisJa: Record<CoverageAxis, string> = { priority: "重点分野", tier: "関心度" };
const axisEn: Record<CoverageAxis, string> = {
  priority: "Priority areas",
  tier: "Levels of interest",
};
const groupJa: Record<CoverageGroup, string> = {
  none: "まとめない",
  jurisdiction: "管轄公館",
  region: "地域区分",
};
const groupEn: Record<CoverageGroup, string> = {
  none: "None",
  jurisdiction: "Mission",
  region: "Region",
};
const regionJa: Record<CensusRegion, string> = {
  northeast: "北東部",
  midwest: "中西部",
  south: "南部",
  west: "西部",
  territories: "米国領",
};
const regionEn: Record<CensusRegion, string> = {
  northeast: "Northeast",
  midwest: "Midwest",
  south: "South",
  west: "West",
  territories: "Territories",
};

const ja = {
  title: "展開状況",
  heading: (period: string | null) => `${period ?? "全期間"}の展開状況`,
  lead: "行動計画のどの部分が、どの州に届いているかを示します。",
  asOf: (day: string) => `経過日数は${day}現在です。`,
  csv: "CSV",
  targets: "目標",
  axis: axisJa,
  axisLabel: "列",
  by: { priority: "州 × 重点分野", tier: "州 × 関心度" },
  tierLabel: "関心度",
  allTiers: "全ての関心度",
  groupLabel: "行のまとめ方",
  group: groupJa,
  region: regionJa,
  noMission: "管轄の登録なし",
  placeless: "州を特定しないもの",
  split: "一部",
  splitNote: "管轄が分かれる州は、それぞれの公館の下に州全体の数値を示しています。",
  regionNote: "地域区分は米国国勢調査局によります。米国領は区分の外です。",
  days: "期間を日付で指定",
  from: "開始日",
  to: "終了日",
  apply: "表示",

  caption: (axis: string) =>
    `州・地域と${axis}の表。各欄は実施件数、計画（承認済み・提出済み）、最終実施からの日数`,
  state: "州・地域",
  total: "計",
  overlap: "重複",
  gap: "空白",
  last: "最終実施",
  columnTotal: "全米計",
  sortBy: (column: string) => `${column}で並べ替え`,
  readRow: (state: string) => `${state}の内訳`,
  place: (state: string, term: string) => `${state}・${term}`,
  heldIn: (place: string, count: number) => `${place}：実施${count}件の一覧`,
  mapOf: (place: string) => `${place}：地図`,
  listOf: (place: string) => `${place}：一覧`,
  map: "地図",
  target: (target: number) => `目標${target}`,
  progress: targetsProgressText.ja,
  approved: (count: number) => `承認済み${count}`,
  submitted: (count: number) => `提出済み${count}`,
  returned: (count: number) => `差戻し等${count}`,
  continuing: (count: number) => `継続${count}`,
  rough: (count: number) => `時期不詳${count}`,
  drafts: (count: number) => `下書き${count}`,
  held: (count: number) => `実施${count}件`,
  planned: (count: number) => `計画${count}件`,
  empty: "空白",
  nothing: "―",
  daysAgo: (days: number, about: boolean) => `${about ? "約" : ""}${groupDigits(days)}日前`,
  today: "本日",
  never: "登録なし",
  gapShort: (empty: number, of: number) => `${empty}／${of}`,
  gapInWords: (empty: number, of: number) =>
    empty === 0 ? `${of}分野全てに取組` : `${of}分野中${empty}分野が空白`,
  filled: (n: number, of: number) => `${of}の州・地域のうち${n}に取組（実施又は計画）があります。`,
  note: "取組は、その州・分野で初めて実施した期間に1件と数えます。複数の州や分野にまたがる取組は各欄に1件ずつ計上し、重複を差し引くと計に一致します（行・列とも）。",
  noteEmpty:
    "「空白」は、登録された実施（継続・時期不詳を含む）も計画もないことを示します。目標はその欄に定めたものだけを示し、足し合わせません。",
  noteDrafts: "「下書き」は、閲覧できる未提出の計画です。どの合計にも含めていません。",

  findings: "確認を要する事項",
  overdue: (n: number, of: number) => `24か月以上、登録された実施なし：${of}の州・地域のうち${n}`,
  overdueNone: (of: number) =>
    `実施の登録がある${of}の州・地域では、いずれも24か月以内に取組が実施されています。`,
  neverList: (n: number, of: number) => `登録された実施なし：${of}の州・地域のうち${n}`,
  quiet: (quarter: string, n: number, of: number) =>
    `次の四半期（${quarter}）の予定なし：${of}公館のうち${n}公館`,
  quietNone: (quarter: string) => `次の四半期（${quarter}）は、全ての公館に予定があります。`,
  short: (n: number, of: number) => `目標未達：目標のある${of}項目のうち${n}項目`,
  noneShort: (of: number, expected: number) =>
    expected === 0
      ? `目標のある${of}項目は、いずれも達成しています。`
      : `目標のある${of}項目のうち${of - expected}項目は達成、${expected}項目は計画を含めて達成見込みです。`,
  noTargets: "この条件の列に目標は定められていません。",
  setTargets: "目標を見る",
  ofTarget: (held: number, planned: number, target: number) =>
    `（実施${held}・計画${planned}／目標${target}）`,
  separator: "、",
  showAll: (count: number) => `残りを表示（${count}）`,

  index: "州ごと・分野ごとに見る",
  byState: "州・地域",
  byTerm: (axis: string) => axis,
  reading: (name: string) => `${name}の内訳`,
  backToMatrix: "内訳を閉じる",
  previous: (name: string) => `前：${name}`,
  next: (name: string) => `次：${name}`,
  showEvents: "一覧",
  readingTotal: "計（重複を除く）",
  refusedBack: "展開状況へ",
};

const en: typeof ja = {
  title: "Coverage",
  heading: (period) => `Coverage, ${period ?? "all years"}`,
  lead: "Which parts of the action plan have reached which states.",
  asOf: (day) => `Time since the last event, as of ${day}.`,
  csv: "CSV",
  targets: "Targets",
  axis: axisEn,
  axisLabel: "Columns",
  by: { priority: "States × priority areas", tier: "States × levels of interest" },
  tierLabel: "Level of interest",
  allTiers: "All levels of interest",
  groupLabel: "Group rows by",
  group: groupEn,
  region: regionEn,
  noMission: "No mission registered",
  placeless: "Without a state",
  split: "part",
  splitNote:
    "A split state stands under each of its missions, with the figures of the whole state.",
  regionNote: "Regions of the U.S. Census Bureau; the territories belong to none of them.",
  days: "Choose days",
  from: "First day",
  to: "Last day",
  apply: "Show",

  caption: (axis) =>
    `States and territories by ${axis.toLowerCase()}: events held, planned (approved, submitted), days since the last`,
  state: "State or territory",
  total: "Total",
  overlap: "Overlap",
  gap: "Gaps",
  last: "Last event",
  columnTotal: "Nationwide",
  sortBy: (column) => `Sort by ${column}`,
  readRow: (state) => `${state} in detail`,
  place: (state, term) => `${state}, ${term}`,
  heldIn: (place, count) => `${place}: list of ${count} held`,
  mapOf: (place) => `${place}: map`,
  listOf: (place) => `${place}: list`,
  map: "Map",
  target: (target) => `target ${target}`,
  progress: targetsProgressText.en,
  approved: (count) => `${count} approved`,
  submitted: (count) => `${count} submitted`,
  returned: (count) => `${count} returned`,
  continuing: (count) => `${count} continuing`,
  rough: (count) => `${count} of uncertain date`,
  drafts: (count) => `${count} ${count === 1 ? "draft" : "drafts"}`,
  held: (count) => `${count} held`,
  planned: (count) => `${count} planned`,
  empty: "Gap",
  nothing: "–",
  daysAgo: (days, about) =>
    `${about ? "about " : ""}${groupDigits(days)} ${days === 1 ? "day" : "days"} ago`,
  today: "today",
  never: "none registered",
  gapShort: (empty, of) => `${empty}/${of}`,
  gapInWords: (empty, of) =>
    empty === 0 ? `events in all ${of} areas` : `nothing in ${empty} of ${of} areas`,
  filled: (n, of) => `${n} of ${of} states and territories have events held or planned.`,
  note: "An event counts once in a cell, in the period in which it was first held there. One in several states or areas counts in each of them; less the overlap, cells make their total, by row and by column.",
  noteEmpty:
    "A gap has nothing registered as held (continuing or of uncertain date included) and nothing planned. A target is shown only where it is set for exactly that cell; targets are never added up.",
  noteDrafts: "Drafts are plans not yet submitted that you may read. They are in no sum.",

  findings: "To be checked",
  overdue: (n, of) =>
    `States and territories without a registered event for 24 months: ${n} of ${of}`,
  overdueNone: (of) =>
    `Wherever there was ever an event, there was one within 24 months (of ${of} states and territories).`,
  neverList: (n, of) => `States and territories with none registered as held: ${n} of ${of}`,
  quiet: (quarter, n, of) =>
    `Missions with nothing scheduled next quarter (${quarter}): ${n} of ${of}`,
  quietNone: (quarter) => `Every mission has something scheduled next quarter (${quarter}).`,
  short: (n, of) => `Short of target: ${n} of the ${of} columns that have one`,
  noneShort: (of, expected) =>
    expected === 0
      ? `All ${of} columns with a target have reached it.`
      : `Of ${of} columns with a target, ${of - expected} have reached it and ${expected} are on track with what is planned.`,
  noTargets: "No column has a target under these filters.",
  setTargets: "See targets",
  ofTarget: (held, planned, target) => ` (${held} held, ${planned} planned of ${target})`,
  separator: ", ",
  showAll: (count) => `Show ${count} more`,

  index: "State by state, area by area",
  byState: "States and territories",
  byTerm: (axis) => axis,
  reading: (name) => `${name} in detail`,
  backToMatrix: "Close details",
  previous: (name) => `Previous: ${name}`,
  next: (name) => `Next: ${name}`,
  showEvents: "List",
  readingTotal: "Total (without overlap)",
  refusedBack: "To the coverage matrix",
};

export const coverageText: Text<typeof ja> = { ja, en };
