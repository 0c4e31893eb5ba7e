/** The digest of the inbox, sent by e-mail. */
import type { Text } from "~/i18n/text";

const ja = {
  subject: (total: number) => `【草の根】対応が必要な項目が${total}件あります`,
  greeting: (name: string) => `${name} 様`,
  intro:
    "草の根（グラスルーツ取組管理）で、次の項目について対応が必要です。一つの取組が複数の項目に含まれることがあります。",
  stalled: (count: number, days: number) =>
    `■ 提出から${days}日以上承認を待っている取組が${count}件あります。`,
  heap: (title: string, total: number) => `● ${title}：${total}件`,
  item: (day: string, title: string) => `　・${day}　${title}`,
  secret: "（件名は記載しません。受信箱で確認してください）",
  more: (count: number) => `　・ほか${count}件`,
  open: "受信箱：",
  stop: "このメールは1日1回送られます。不要な場合は次の画面で停止できます：",
};

const en: typeof ja = {
  subject: (total) => `[Kusanone] ${total} ${total === 1 ? "item waits" : "items wait"} for you`,
  greeting: (name) => `Dear ${name},`,
  intro:
    "In Kusanone, the register of grassroots outreach, these items wait for you. One event may be in several of them.",
  stalled: (count, days) =>
    `! ${count} ${count === 1 ? "event has" : "events have"} waited ${days} days or more for approval.`,
  heap: (title, total) => `* ${title}: ${total}`,
  item: (day, title) => `  - ${day}  ${title}`,
  secret: "(title not given here: see the inbox)",
  more: (count) => `  - and ${count} more`,
  open: "Inbox: ",
  stop: "You get this once a day. To stop it: ",
};

export const digestText: Text<typeof ja> = { ja, en };
