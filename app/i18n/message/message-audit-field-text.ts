/** Fields of messages, meetings and the papers made of them in the audit trail. */
import type { Text } from "~/i18n/text";

const ja = {
  messageText: "文",
  paperMade: "資料",
  edition: "版",
  agenda: "議事次第",
  attendees: "出席者",
  decisions: "決定を求める事項",
  talkingPoints: "発言要領",
  questions: "想定問答",
};

const en: typeof ja = {
  messageText: "wording",
  paperMade: "paper",
  edition: "edition",
  agenda: "agenda",
  attendees: "attendees",
  decisions: "decisions asked for",
  talkingPoints: "talking points",
  questions: "questions and answers",
};

export const messageAuditFieldText: Text<typeof ja> = { ja, en };
