/** What is said of 機密性3: that nobody enters it, and of how many events a view shows nothing. P185, P186 */
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "~/i18n/text";

const ja = {
  /** Beside rows that leave some out: the same words on pages and in files. */
  notShown: (events: number) => `非表示 ${groupDigits(events)}件`,
  notShownWhy: "機密性3情報の取組は、合計に数え、一覧に示しません。",
  refused:
    "機密性3情報は、このシステムに登録できません。機密性2情報以下の内容に改めて格付を選び直すか、登録を取りやめてください（登録済みの取組は取り下げられます）。",
  hint: "機密性3情報は登録できません。",
  stored: (name: string) => `${name}（登録できません）`,
};

const en: typeof ja = {
  notShown: (events) =>
    events === 1 ? "1 event not shown" : `${groupDigits(events)} events not shown`,
  notShownWhy: "Events of Confidentiality 3 count in totals and are not listed.",
  refused:
    "Confidentiality 3 cannot be kept in this system. Change what is written to what Confidentiality 2 allows and choose the classification again, or leave the event out (one that is registered can be withdrawn).",
  hint: "Confidentiality 3 cannot be registered.",
  stored: (name) => `${name} (cannot be registered)`,
};

export const keptInText: Text<typeof ja> = { ja, en };
