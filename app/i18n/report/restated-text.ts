/** Which plan a report's priority areas and tiers follow. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "重点分野・関心度の区分",
  asTagged: "各取組に付けられた時の計画の区分のまま集計しています。",
  restated: (plan: string) =>
    `${plan}の区分に読み替えて集計しています。付けられた区分そのものは変わりません。対応する区分のない取組は「対応なし」の行に計上し、行の合計から重複を差し引くと全米計に一致します。`,
  crosswalk: "計画間の対応表",
};

const en: typeof ja = {
  title: "Terms used for priority areas and levels of interest",
  asTagged: "Counted under the terms of the plan that each event was tagged with at the time.",
  restated: (plan) =>
    `Restated under ${plan}; the tags themselves are unchanged. Events to which nothing corresponds stand in a row of their own, and rows less overlap still give the nationwide total.`,
  crosswalk: "Crosswalk between the plans",
};

export const restatedText: Text<typeof ja> = { ja, en };
