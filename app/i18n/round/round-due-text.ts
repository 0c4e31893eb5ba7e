/** Rounds that wait for an answer, in the inbox and the digest. P180 */
import type { Text } from "~/i18n/text";

const ja = {
  title: "回答を待つ作業依頼",
  note: "登録内容を確かめ、報告完了又は該当なしと回答してください。期限は日本時間です。",
  deadline: "回答期限",
  round: "作業依頼",
  overdue: "期限超過",
  answer: "確認して回答",
  line: (deadline: string, title: string) => `・${title}（期限：${deadline}）`,
  lateLine: (deadline: string, title: string) => `・${title}（期限超過：${deadline}）`,
};
const en: typeof ja = {
  title: "Reporting rounds to answer",
  note: "Check the register, then sign off or answer “nothing to report”. Deadlines are Tokyo’s.",
  deadline: "Deadline",
  round: "Round",
  overdue: "Overdue",
  answer: "Check and answer",
  line: (deadline, title) => `- ${title} (deadline ${deadline})`,
  lateLine: (deadline, title) => `- ${title} (overdue since ${deadline})`,
};

export const roundDueText: Text<typeof ja> = { ja, en };
