/** Fields of a round in the audit trail. */
import type { Text } from "~/i18n/text";

const ja = {
  deadline: "期限",
  asks: "依頼事項",
  roundState: "作業依頼の状態",
  answer: "回答",
  gaps: "未了の項目（件）",
};

const en: typeof ja = {
  deadline: "deadline",
  asks: "what is asked",
  roundState: "state of the round",
  answer: "answer",
  gaps: "items still open",
};

export const roundAuditFieldText: Text<typeof ja> = { ja, en };
