/** What is said where somebody would enter 機密性3. P186 */
import type { Text } from "~/i18n/text";

const ja = {
  refused:
    "機密性3情報は、このシステムに登録できません。機密性2情報以下の内容に改めて格付を選び直すか、登録を取りやめてください（登録済みの取組は取り下げられます）。",
  hint: "機密性3情報は登録できません。",
  stored: (name: string) => `${name}（登録できません）`,
};

const en: typeof ja = {
  refused:
    "Confidentiality 3 cannot be kept in this system. Change what is written to what Confidentiality 2 allows and choose the classification again, or leave the event out (one that is registered can be withdrawn).",
  hint: "Confidentiality 3 cannot be registered.",
  stored: (name) => `${name} (cannot be registered)`,
};

export const keptInText: Text<typeof ja> = { ja, en };
