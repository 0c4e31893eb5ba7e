/** Why the API does not take a file, an answer or a commit. */
import type { Text } from "../text";

const ja = {
  notNow: (state: string) => `この取込みの状態（${state}）では、この操作はできません。`,
  "kind-missing": "この種類のファイルは、まだ取り込めません。",
  "file-changed": "受け取ったファイルを保存できませんでした。もう一度送信してください。",
  "correction-unreasoned":
    '報告完了から14日を過ぎた期間の取組を含みます。本文に { "reason": "修正の理由" } を指定して送信してください。',
  reasonMalformed: '本文は空にするか、{ "reason": "修正の理由" } の形のJSONで送信してください。',
  "nothing-to-write": "登録又は変更する行がありません。",
  answersMalformed:
    '本文は [{ "row": 行番号, "choice": 選択肢の value }]（500行まで）又は { "row": "all", "choice": "all-proposed" } のJSONで送信してください。',
  answersRefused: (rows: string) => `質問のない行、又は選択肢にない回答です：${rows}。`,
};

const en: typeof ja = {
  notNow: (state) => `An import that is ${state} does not allow this.`,
  "kind-missing": "Files of this kind cannot be imported yet.",
  "file-changed": "The file that was received could not be kept. Send it again.",
  "correction-unreasoned":
    'It holds events of a period that was signed off more than 14 days ago. Send { "reason": "why" } with it.',
  reasonMalformed: 'Send no body, or JSON such as { "reason": "why" }.',
  "nothing-to-write": "There is no row to be written.",
  answersMalformed:
    'Send JSON: [{ "row": number, "choice": value of a choice }] (at most 500 rows) or { "row": "all", "choice": "all-proposed" }.',
  answersRefused: (rows) => `These rows ask nothing, or do not offer the choice: ${rows}.`,
};

export const importApiText: Text<typeof ja> = { ja, en };
