/** The filter bar that map, table and list share. */
import type { Approval } from "~/domain/approval/approval";
import type { EventForm } from "~/domain/counting/event-form";
import type { Outcome } from "~/domain/counting/occurrence";
import type { NoneType } from "~/domain/filter/filter-options";
import type { FilterReason } from "~/domain/filter/filter-refusal";
import type { Figure } from "~/domain/filter/register-filter";
import type { Text } from "../text";
import { filterFieldText } from "./filter-field-text";

const formJa: Record<EventForm, string> = {
  caravan: "キャラバン",
  "media-buy": "メディア出稿",
  "mission-event": "行事",
  other: "その他",
};
const formEn: Record<EventForm, string> = {
  caravan: "Caravan",
  "media-buy": "Media buy",
  "mission-event": "Hosted event",
  other: "Other",
};
const outcomeJa: Record<Outcome, string> = {
  scheduled: "予定",
  held: "実施済み",
  cancelled: "中止",
  postponed: "延期",
};
const outcomeEn: Record<Outcome, string> = {
  scheduled: "Scheduled",
  held: "Held",
  cancelled: "Canceled",
  postponed: "Postponed",
};
const approvalJa: Record<Approval, string> = {
  draft: "下書き",
  submitted: "提出済み",
  returned: "差戻し",
  approved: "承認済み",
};
const approvalEn: Record<Approval, string> = {
  draft: "Draft",
  submitted: "Submitted",
  returned: "Returned",
  approved: "Approved",
};
const figureJa: Record<Figure, string> = {
  held: "実施件数に数えた取組",
  planned: "計画件数に数えた取組",
  "planned-returned": "計画のうち差戻し等の取組",
  "planned-draft": "計画のうち未提出の下書き",
  continuing: "継続（以前の期間に数えた取組）",
  "not-counted": "参加者数が未記録の実施回がある取組",
  "roughly-dated": "時期不詳の取組",
  standing: "実施済み・予定の取組（中止・延期を除く）",
  attendance: "参加者数を数えた実施回のある取組",
  whole: "参加者数が他者の催し全体の数である取組",
  "overlap-state": "州・地域別の重複に当たる取組",
  "overlap-organiser": "実施主体別の重複に当たる取組",
  "overlap-priority": "重点分野別の重複に当たる取組",
  "overlap-tier": "関心度別の重複に当たる取組",
};
const figureEn: Record<Figure, string> = {
  held: "Events counted as held",
  planned: "Events counted as planned",
  "planned-returned": "Planned events that were returned",
  "planned-draft": "Planned events not submitted yet",
  continuing: "Continuing (counted in an earlier period)",
  "not-counted": "Events with a session whose attendance is not logged",
  "roughly-dated": "Events with a rough date only",
  standing: "Held or scheduled (neither canceled nor postponed)",
  attendance: "Events behind the attendance",
  whole: "Events whose attendance is of somebody else’s whole event",
  "overlap-state": "Events behind the overlap by state",
  "overlap-organiser": "Events behind the overlap by organizer",
  "overlap-priority": "Events behind the overlap by priority area",
  "overlap-tier": "Events behind the overlap by level of interest",
};
const noneJa: Record<NoneType, string> = {
  untagged: "未分類",
  unclassified: "未分類（新計画）",
  unmapped: "対応なし",
  "before-plan": "計画策定前",
};
const noneEn: Record<NoneType, string> = {
  untagged: "Untagged",
  unclassified: "Not classified under this plan",
  unmapped: "Nothing corresponds",
  "before-plan": "Before the first plan",
};
const placelessJa = {
  online: "オンライン",
  nationwide: "全米",
  abroad: "米国外",
  unknown: "場所不明",
};
const placelessEn: typeof placelessJa = {
  online: "Online",
  nationwide: "Nationwide",
  abroad: "Outside the U.S.",
  unknown: "Place unknown",
};
const reasonJa: Record<FilterReason, string> = {
  unknown: "登録されていない値です",
  "not-a-place": "町の名前か番号、又は 41.85_-87.65 のような緯度と経度で指定してください",
  "not-a-year": "年度は2016から2100までの4桁で指定してください",
  "not-a-day": "日付は2026-04-01の形で指定してください",
  "day-out-of-range": "2016-04-01から2100-12-31までの日を指定してください",
  "from-after-to": "開始日が終了日より後です",
  "half-a-period": "開始日と終了日の両方を指定してください",
  "too-long": "検索の語が長すぎます",
  unreadable: "読み取れない文字（制御文字など）が含まれています",
  "no-words": "文字又は数字を含む語を入力してください",
  "unknown-parameter": "この名前の条件はありません",
  "given-twice": "同じ条件が2回指定されています。一つにしてください",
  "year-beside-days": "年度と日付の両方が指定されています。どちらか一方にしてください",
};
const reasonEn: Record<FilterReason, string> = {
  unknown: "is not a value the register knows",
  "not-a-place": "must be a town’s name or number, or a point such as 41.85_-87.65",
  "not-a-year": "must be a year of four digits from 2016 to 2100",
  "not-a-day": "must be a day such as 2026-04-01",
  "day-out-of-range": "must lie between 2016-04-01 and 2100-12-31",
  "from-after-to": "comes after the last day",
  "half-a-period": "needs both a first and a last day",
  "too-long": "is too long",
  unreadable: "has characters that cannot be read, such as control characters",
  "no-words": "has no letter or digit to search for",
  "unknown-parameter": "is not a condition of the list",
  "given-twice": "is given more than once; give it once",
  "year-beside-days": "stands beside days; give either a fiscal year or days",
};

const ja = {
  label: "絞り込み",
  year: "年度",
  previousYear: (year: string) => `前の年度（${year}）`,
  nextYear: (year: string) => `次の年度（${year}）`,
  allYears: "全期間",
  byYear: "年度で選ぶ",
  calendarYear: (year: number) => `（${year}）`,
  form: "形態",
  kind: "種別",
  outcome: "実施状況",
  approval: "承認",
  organiser: "実施主体",
  priority: "重点分野",
  tier: "関心度",
  restated: "計画の読替え",
  asTagged: "付与時のまま",
  state: "州・地域",
  jurisdictions: "公館の管轄",
  place: "場所",
  placeHint: "シカゴなど",
  town: (name: string, state: string) => `${state}${name}`,
  point: (lat: string, lng: string) => `地図の地点（${lat}, ${lng}）`,
  areas: "地図の記号の範囲",
  fictional: "架空の取組",
  withFictional: "含める",
  withoutFictional: "除く",
  search: "検索",
  figure: figureJa,
  all: "全て",
  more: "他の条件",
  missions: "公館",
  agencies: "実施機関",
  myMission: "自公館",
  saveView: "表示を保存",
  reset: "条件を解除",
  apply: "表示",
  active: "適用中の条件",
  remove: (condition: string) => `${condition}を外す`,
  chip: (field: string, value: string) => `${field}：${value}`,
  /** On paper and in a picture: what the whole sheet is about. */
  sheet: (period: string, conditions: string[]) =>
    `期間：${period}　条件：${conditions.length === 0 ? "なし" : conditions.join("、")}`,
  forms: formJa,
  outcomes: outcomeJa,
  approvals: approvalJa,
  none: noneJa,
  placeless: placelessJa,
  refusedTitle: "この条件では表示できません",
  refusal: (field: string, value: string, reason: FilterReason) =>
    `${field}「${value}」：${reasonJa[reason]}。`,
  field: filterFieldText.ja,
};

const en: typeof ja = {
  label: "Filters",
  year: "Fiscal year",
  previousYear: (year) => `Previous year (${year})`,
  nextYear: (year) => `Next year (${year})`,
  allYears: "All years",
  byYear: "Choose by year",
  calendarYear: () => "",
  form: "Form",
  kind: "Kind",
  outcome: "Outcome",
  approval: "Approval",
  organiser: "Organizer",
  priority: "Priority area",
  tier: "Level of interest",
  restated: "Restated under",
  asTagged: "As tagged then",
  state: "State",
  jurisdictions: "Jurisdictions of missions",
  place: "Place",
  placeHint: "Chicago, for example",
  town: (name, state) => `${name}, ${state}`,
  point: (lat, lng) => `a point on the map (${lat}, ${lng})`,
  areas: "the area of a mark on the map",
  fictional: "Fictional events",
  withFictional: "Included",
  withoutFictional: "Left out",
  search: "Search",
  figure: figureEn,
  all: "All",
  more: "More filters",
  missions: "Missions",
  agencies: "Agencies",
  myMission: "My mission",
  saveView: "Save view",
  reset: "Clear filters",
  apply: "Show",
  active: "Active filters",
  remove: (condition) => `Remove ${condition}`,
  chip: (field, value) => `${field}: ${value}`,
  sheet: (period, conditions) =>
    `Period: ${period}. Filters: ${conditions.length === 0 ? "none" : conditions.join("; ")}`,
  forms: formEn,
  outcomes: outcomeEn,
  approvals: approvalEn,
  none: noneEn,
  placeless: placelessEn,
  refusedTitle: "Nothing can be shown for these filters",
  refusal: (field, value, reason) => `${field} “${value}” ${reasonEn[reason]}.`,
  field: filterFieldText.en,
};

export const filterText: Text<typeof ja> = { ja, en };
