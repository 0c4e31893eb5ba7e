/** What is done to rounds, in the audit trail. */
import type { Text } from "~/i18n/text";

const ja = {
  "round.open": "作業依頼の発出",
  "round.change": "作業依頼の変更",
  "round.close": "作業依頼の締切り",
  "round.cancel": "作業依頼の取消し",
  "round.reopen": "作業依頼の再開",
  "round.answer": "作業依頼への回答",
  "round.reopen-answer": "作業依頼の回答の取下げ",
  "event.correct": "報告完了後の修正",
};
const en: typeof ja = {
  "round.open": "Opened a reporting round",
  "round.change": "Changed a reporting round",
  "round.close": "Closed a reporting round",
  "round.cancel": "Canceled a reporting round",
  "round.reopen": "Reopened a reporting round",
  "round.answer": "Answered a reporting round",
  "round.reopen-answer": "Took back an answer to a reporting round",
  "event.correct": "Corrected after signing off",
};

export const roundActionText: Text<typeof ja> = { ja, en };
