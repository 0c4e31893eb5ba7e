/** The cost of events in a report. P14 */
import type { Text } from "~/i18n/text";

const ja = {
  title: "費用",
  standing: { held: "実施した取組", planned: "計画中の取組" },
  currency: "通貨",
  events: "取組",
  planned: "計画額",
  actual: "実績額",
  perEvent: "1件当たりの実績額",
  without: (without: string, all: string) => `${all}件中${without}件は予算・費用の登録なし`,
  complete: (all: string) => `${all}件全てに登録あり`,
  withoutActual: (without: string) => `うち${without}件は実績額なし`,
  note: "費用は取組ごとに分割せず、その取組を数えた期間に全額を入れています。計画額と実績額、通貨は合計しません。",
};

const en: typeof ja = {
  title: "Cost",
  standing: { held: "Events held", planned: "Events planned" },
  currency: "Currency",
  events: "Events",
  planned: "Planned",
  actual: "Actual",
  perEvent: "Actual per event",
  without: (without, all) => `${without} of ${all} without a budget or cost`,
  complete: (all) => `all ${all} have one`,
  withoutActual: (without) => `${without} of them without an actual cost`,
  note: "The cost of an event is not divided: it stands whole in the period in which the event counts. Planned and actual amounts are never added, nor are currencies.",
};

export const reportCostText: Text<typeof ja> = { ja, en };
