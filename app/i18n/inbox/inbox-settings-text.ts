/** Settings of the inbox: the daily digest, and who decides in one's place. */

import type { SubstituteRefusal } from "~/domain/approval/substitute";
import type { DayRefusal } from "~/domain/day/parse-day";
import type { Text } from "~/i18n/text";

const problemJa: Record<DayRefusal | SubstituteRefusal | "required", string> = {
  required: "選択してください。",
  "not-an-approver":
    "承認者に指定されていないため、代行者を指定できません。管理者に御連絡ください。",
  "substitute-unknown":
    "その利用者は代行者になれません。同じ実施主体の有効な利用者から選んでください。",
  "from-after-to": "終わりが始まりより前になっています。",
  "day-past": "期間が既に過ぎています。今日以降を含む期間を入力してください。",
  "period-too-long": "期間が長すぎます。1年以内にしてください。",
  "day-empty": "日付を入力してください。",
  "day-malformed": "日付を読み取れません。例：2026-06-10、令和8年6月10日",
  "day-does-not-exist": "存在しない日付です。",
  "era-does-not-hold-day": "その元号にない日付です。",
  "weekday-does-not-match": "日付と曜日が合っていません。",
};

const problemEn: typeof problemJa = {
  required: "Choose one.",
  "not-an-approver": "You are not marked as an approver. Ask an administrator.",
  "substitute-unknown":
    "This person cannot stand in for you. Choose an active person of the same organizer.",
  "from-after-to": "It ends before it begins.",
  "day-past": "This period is over. Give one that includes today or later.",
  "period-too-long": "This is too long. One year is the most.",
  "day-empty": "Enter a day.",
  "day-malformed": "This day cannot be read. For example: 2026-06-10",
  "day-does-not-exist": "There is no such day.",
  "era-does-not-hold-day": "This era does not hold that day.",
  "weekday-does-not-match": "Day and weekday do not match.",
};

const ja = {
  title: "受信箱の設定",
  toInbox: "受信箱へ",
  digest: "メールでのお知らせ",
  digestNote: "対応が必要な取組があるとき、1日1回、朝にメールでお知らせします。",
  digestOff: "このシステムにはメールサーバーが設定されていないため、メールは送られません。",
  wanted: "お知らせを受け取る",
  save: "保存する",
  saved: "保存しました。",
  substitutes: "承認の代行",
  substitutesNote:
    "不在の間、同じ実施主体の利用者に承認と差戻しを任せられます。記録には代行者と承認者の両方が残ります。",
  none: "代行者は指定されていません。",
  nobody: "代行者になれる利用者（同じ実施主体・同じ役割）がいません。",
  substitute: "代行者",
  choose: "選択してください",
  from: "始まりの日",
  until: "終わりの日",
  dayHint: "日本時間の日付。例：2026-06-10、令和8年6月10日",
  name: "代行者を指定する",
  end: "終了する",
  days: (from: string, until: string) => `${from}から${until}まで`,
  standsIn: (name: string) => `現在、${name}様の承認を代行しています。`,
  problemsTitle: "入力内容を確認してください。",
  problem: problemJa,
};

const en: typeof ja = {
  title: "Inbox settings",
  toInbox: "To the inbox",
  digest: "Digest by e-mail",
  digestNote: "Once a day, in the morning in Japan, when something waits for you.",
  digestOff: "This installation has no mail server, so no mail is sent.",
  wanted: "Send me the digest",
  save: "Save",
  saved: "Saved.",
  substitutes: "Substitutes",
  substitutesNote:
    "While you are away, somebody of the same organizer can approve and return in your place. The record names both of you.",
  none: "You have no substitute.",
  nobody: "There is nobody of the same organizer and role who could stand in for you.",
  substitute: "Substitute",
  choose: "Choose",
  from: "First day",
  until: "Last day",
  dayHint: "By the date in Japan. For example: 2026-06-10",
  name: "Name the substitute",
  end: "End",
  days: (from, until) => `${from} to ${until}`,
  standsIn: (name) => `You decide in the place of ${name} at present.`,
  problemsTitle: "Check what you entered.",
  problem: problemEn,
};

export const inboxSettingsText: Text<typeof ja> = { ja, en };
