/** What leaves the register, in feeds and files for outside. P175 */
import type { Text } from "~/i18n/text";

const ja = {
  calendarName: "Kusanone 取組",
  calendarNote:
    "未実施のものは、公表可の取組を除き、日付と州のみを示します。主賓のある取組の会場・時刻は、実施されるまで示しません。",
  inside: (count: number) => `非表示 ${count}件（情報の格付のため）。`,
  insideNotSaid:
    "情報の格付により示さない取組の件数は、月単位でない期間、言葉又は場所で絞り込むときは示しません。",
  /** Of a calendar the count is the same whatever its address asks, so that it tells nothing of single events. */
  insideOfRegister: (count: number) =>
    `非表示 ${count}件（情報の格付のため。条件によらず、登録された全ての取組についての件数）。`,
  fictional: "架空",
  containsFictional: "デモ用の架空の取組が含まれています。",
  marked: (mark: string, title: string) => `【${mark}】${title}`,
  planned: (place: string) => `取組の予定（${place}）`,
  roughly: (days: string) => `日程：${days}`,
  lead: (kind: string, lead: string) => `${kind}　主担当：${lead}`,
  notYet: "件名・会場・時刻は、公表できるようになるまで示しません。",
  noSuchAddress:
    "この購読用アドレスは使えません。取り消されたか、途中で切れています。設定画面で、新しく発行できます。",
};

const en: typeof ja = {
  calendarName: "Kusanone events",
  calendarNote:
    "What is not yet held shows its day and state only, unless its event may be published. Where and when a guest of honor will be is not shown before it is held.",
  inside: (count) =>
    `${count} ${count === 1 ? "event is" : "events are"} not shown, because of their classification.`,
  insideNotSaid:
    "How many events are not shown because of their classification is not said where words, a place, or days other than whole months are asked for.",
  insideOfRegister: (count) =>
    `${count} ${count === 1 ? "event is" : "events are"} not shown, because of their classification (of all that are registered, whatever is asked for).`,
  fictional: "Fictional",
  containsFictional: "This contains fictional events of the demonstration program.",
  marked: (mark, title) => `[${mark}] ${title}`,
  planned: (place) => `Outreach planned (${place})`,
  roughly: (days) => `Days: ${days}`,
  lead: (kind, lead) => `${kind}. Lead: ${lead}`,
  notYet: "Title, venue and time are not shown until they may be published.",
  noSuchAddress:
    "This address of a calendar does not work: it was revoked, or a part of it is missing. A new one can be made under Settings.",
};

export const outsideText: Text<typeof ja> = { ja, en };
