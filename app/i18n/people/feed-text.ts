/** The address of one's own calendar feed, in the settings. P175 */
import type { Text } from "~/i18n/text";

const ja = {
  title: "カレンダーの購読",
  note: "取組を、お使いのカレンダー（Outlook、Google カレンダーなど）に表示できます。アドレスを知る人は、サインインせずに閲覧できます。",
  shows:
    "未実施のものは、公表可の取組を除き、日付と州のみが出ます。機密性2情報は公表可の取組のみ、機密性3情報は一切出ません。",
  since: (time: string) => `${time}（日本時間）に発行したアドレスが有効です。`,
  none: "発行済みのアドレスはありません。",
  make: "アドレスを発行",
  renew: "新しいアドレスに替える",
  renewNote: "これまでのアドレスは、直ちに使えなくなります。",
  end: "アドレスを取り消す",
  ended: "カレンダーの購読用アドレスを取り消しました。",
  made: "アドレスを発行しました",
  madeNote: "今だけ表示されます。カレンダーの「URLで追加」などに貼り付けてください。",
  address: "購読用アドレス",
};

const en: typeof ja = {
  title: "Calendar subscription",
  note: "Your own calendar (Outlook, Google Calendar and others) can show the events. Whoever knows the address reads them without signing in.",
  shows:
    "What is not yet held shows its day and state only, unless its event may be published. Confidentiality 2 is there only where the event may be published, confidentiality 3 never.",
  since: (time) => `An address made at ${time} (Japan time) is in use.`,
  none: "There is no address.",
  make: "Make an address",
  renew: "Replace the address",
  renewNote: "The address so far stops working at once.",
  end: "Revoke the address",
  ended: "The address of the calendar subscription was revoked.",
  made: "The address is ready",
  madeNote: "It is shown only now. Paste it into your calendar, for instance under “Add by URL”.",
  address: "Address to subscribe to",
};

export const feedText: Text<typeof ja> = { ja, en };
