/** The words for the fixed codes of an event: forms, outcomes, places, measures. Lists, pages and forms share them. */
import type { Approval } from "~/domain/approval/approval";
import type { Classification, EventForm } from "~/domain/counting/event-form";
import type { Outcome, PlaceType } from "~/domain/counting/occurrence";
import type { ReachMeasure, ReachPhase } from "~/domain/counting/reach";
import type { Precision } from "~/domain/day/calendar-date";
import type { Qualifier } from "~/domain/value/qualifier";
import type { Text } from "~/i18n/text";

type Words = {
  form: Record<EventForm, string>;
  occurrence: Record<EventForm, string>;
  outcome: Record<Outcome, string>;
  approval: Record<Approval, string>;
  placeType: Record<PlaceType, string>;
  precision: Record<Precision, string>;
  classification: Record<Classification, string>;
  qualifier: Record<Qualifier, string>;
  measure: Record<ReachMeasure, string>;
  phase: Record<ReachPhase, string>;
  axis: Record<"priority" | "tier" | "trait", string>;
  beforePlan: string;
};

const ja: Words = {
  form: {
    caravan: "キャラバン",
    "media-buy": "メディア出稿",
    "mission-event": "行事",
    other: "その他",
  },
  occurrence: {
    caravan: "訪問先",
    "media-buy": "出稿",
    "mission-event": "実施回",
    other: "実施回",
  },
  outcome: { scheduled: "予定", held: "実施済み", cancelled: "中止", postponed: "延期" },
  approval: { draft: "下書き", submitted: "提出済み", returned: "差戻し", approved: "承認済み" },
  placeType: {
    state: "州・地域",
    online: "オンライン",
    nationwide: "全米",
    abroad: "米国外",
    unknown: "場所不明",
  },
  precision: {
    day: "日まで確定",
    month: "月まで",
    quarter: "四半期まで",
    "fiscal-year": "年度まで",
  },
  classification: {
    "confidentiality-1": "機密性1情報",
    "confidentiality-2": "機密性2情報",
    "confidentiality-3": "機密性3情報",
  },
  qualifier: { exact: "確定値", about: "約", "at-least": "以上", "at-most": "最大" },
  measure: {
    impressions: "インプレッション",
    circulation: "発行部数",
    viewers: "視聴者数",
    views: "再生回数",
  },
  phase: { planned: "予定", actual: "実績" },
  axis: { priority: "重点分野", tier: "関心度", trait: "地域の特徴" },
  beforePlan: "計画策定前",
};

const en: Words = {
  form: {
    caravan: "Caravan",
    "media-buy": "Media buy",
    "mission-event": "Hosted event",
    other: "Other",
  },
  occurrence: {
    caravan: "Stop",
    "media-buy": "Placement",
    "mission-event": "Session",
    other: "Session",
  },
  outcome: { scheduled: "Scheduled", held: "Held", cancelled: "Canceled", postponed: "Postponed" },
  approval: { draft: "Draft", submitted: "Submitted", returned: "Returned", approved: "Approved" },
  placeType: {
    state: "State or territory",
    online: "Online",
    nationwide: "Nationwide",
    abroad: "Outside the U.S.",
    unknown: "Place unknown",
  },
  precision: {
    day: "Exact day",
    month: "Month only",
    quarter: "Quarter only",
    "fiscal-year": "Fiscal year only",
  },
  classification: {
    "confidentiality-1": "Confidentiality 1",
    "confidentiality-2": "Confidentiality 2",
    "confidentiality-3": "Confidentiality 3",
  },
  qualifier: { exact: "exactly", about: "about", "at-least": "at least", "at-most": "at most" },
  measure: {
    impressions: "Impressions",
    circulation: "Circulation",
    viewers: "Viewers",
    views: "Views",
  },
  phase: { planned: "Planned", actual: "Actual" },
  axis: { priority: "Priority area", tier: "Level of interest", trait: "Regional trait" },
  beforePlan: "Before the first plan",
};

export const eventWords: Text<Words> = { ja, en };
