/** What is done to messages and meetings, as the audit trail says it. */
import type { Text } from "~/i18n/text";

const ja = {
  "message.draft": "発信事項の登録",
  "message.change": "発信事項の変更",
  "message.approve": "発信事項の承認",
  "message.unapprove": "発信事項の承認の取消し",
  "message.use": "発信事項の資料への掲載",
  "meeting.add": "会議の登録",
  "meeting.change": "会議の変更",
  "meeting.make": "会議資料の作成",
};

const en: typeof ja = {
  "message.draft": "Wrote a message",
  "message.change": "Changed a message",
  "message.approve": "Approved a message",
  "message.unapprove": "Took back the approval of a message",
  "message.use": "Placed a message in a paper",
  "meeting.add": "Added a meeting",
  "meeting.change": "Changed a meeting",
  "meeting.make": "Made the papers of a meeting",
};

export const messageAuditActionText: Text<typeof ja> = { ja, en };
