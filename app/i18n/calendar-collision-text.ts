/** Warnings of collisions, made into sentences on the server: pages and forms show them as they come. P15-P19 */
import type { CollisionReason } from "~/domain/calendar/collision";
import { KM_PER_MILE } from "~/domain/place/great-circle";
import type { Text } from "./text";

const reasonJa: Record<CollisionReason, (partner: string) => string> = {
  "same-city": () => "同じ都市で7日以内",
  "same-partner": (partner) => `同じ連携団体（${partner}）と7日以内`,
  "same-market": () => "同じ媒体市場に同じ時期の出稿",
  nearby: () => "他の実施主体の取組と150km・14日以内",
};
const reasonEn: Record<CollisionReason, (partner: string) => string> = {
  "same-city": () => "Same city within 7 days",
  "same-partner": (partner) => `Same partner (${partner}) within 7 days`,
  "same-market": () => "Same media market at the same time",
  nearby: () => "Another organizer within 150 km (93 mi) and 14 days",
};

const ja = {
  title: (events: number) => `日程・場所が近い取組が${events}件あります`,
  hint: "登録はこのままでもできます。日程を固める前に、次の取組との重なりを確認してください。",
  none: "日程・場所が近い取組は見つかりませんでした。",
  notAsked: "予定の実施回がないため、確認するものがありません。",
  reasons: (reasons: readonly CollisionReason[], partner: string) =>
    reasons.map((reason) => reasonJa[reason](partner)).join("、"),
  daysApart: (days: number) => (days === 0 ? "同じ日" : `${days}日違い`),
  distance: (km: number) => (km < 1 ? "同じ地点" : `約${Math.round(km)}km`),
  talkTo: (organiser: string) => `日程・場所の調整は、${organiser}に御相談ください。`,
  ownOrganiser: "自らの実施主体の取組です。続けて行うかどうかを確認してください。",
  more: (events: number) => `ほか${events}件`,
  fictional: "（架空）",
};

const en: typeof ja = {
  title: (events) =>
    `${events} ${events === 1 ? "event comes" : "events come"} near in days and place`,
  hint: "You can save all the same. Look at these before you settle the days.",
  none: "No event comes near in days and place.",
  notAsked: "Nothing here is scheduled, so there is nothing to compare.",
  reasons: (reasons, partner) => reasons.map((reason) => reasonEn[reason](partner)).join("; "),
  daysApart: (days) => (days === 0 ? "same day" : `${days} ${days === 1 ? "day" : "days"} apart`),
  distance: (km) =>
    km < 1 ? "same place" : `about ${Math.round(km)} km (${Math.round(km / KM_PER_MILE)} mi)`,
  talkTo: (organiser) => `Talk to ${organiser} about days and place.`,
  ownOrganiser: "It is your own organizer’s event. Make sure that you want both.",
  more: (events) => `${events} more`,
  fictional: " (fictional)",
};

export const calendarCollisionText: Text<typeof ja> = { ja, en };
