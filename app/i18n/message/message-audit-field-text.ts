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
  agendaEn: "議事次第（英語）",
  attendeesEn: "出席者（英語）",
  decisionsEn: "決定を求める事項（英語）",
  talkingPointsEn: "発言要領（英語）",
  questionsEn: "想定問答（英語）",
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
  agendaEn: "agenda (English)",
  attendeesEn: "attendees (English)",
  decisionsEn: "decisions asked for (English)",
  talkingPointsEn: "talking points (English)",
  questionsEn: "questions and answers (English)",
};

export const messageAuditFieldText: Text<typeof ja> = { ja, en };
