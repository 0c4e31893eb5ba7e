/** The boxes of a placement in the form of a media buy. */
import type { Text } from "~/i18n/text";

const ja = {
  flightStart: "開始日",
  flightEnd: "終了日",
  area: "対象地域",
  nationwide: "全米",
  inStates: "州・地域を指定",
  states: "対象の州・地域",
  cost: "費用（予定）",
  actualCost: "費用（実績）",
  actualCostHint: "予定と同じ通貨",
  currency: "通貨",
  qualifier: "概数の別",
  reach: "リーチ",
  reachHint:
    "予定と実績を分けて、指標ごとに入力してください。重複を含む数値で、参加者数には加算しません。",
  reachRow: (number: number) => `リーチ${number}`,
  measure: "指標",
  phase: "予定・実績",
  value: "数値",
  addReach: "リーチを追加",
};

const en: typeof ja = {
  flightStart: "Starts",
  flightEnd: "Ends",
  area: "Area",
  nationwide: "Nationwide",
  inStates: "Named states",
  states: "States and territories",
  cost: "Planned cost",
  actualCost: "Actual cost",
  actualCostHint: "In the same currency",
  currency: "Currency",
  qualifier: "How exact",
  reach: "Reach",
  reachHint:
    "Planned and actual apart, one row per measure. Figures include overlap and are never added to attendance.",
  reachRow: (number) => `Reach ${number}`,
  measure: "Measure",
  phase: "Planned or actual",
  value: "Figure",
  addReach: "Add reach",
};

export const placementFormText: Text<typeof ja> = { ja, en };
