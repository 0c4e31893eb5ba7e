/** The reason that a correction after signing off asks for. P182 */
import type { Text } from "~/i18n/text";

const ja = {
  label: "報告完了後の修正の理由",
  lead: (days: number) =>
    `報告完了から${days}日を過ぎた期間の取組を修正するには、理由が必要です。理由は履歴に残り、同じ日の間、この取組の修正に適用されます。`,
  box: "修正の理由",
  required: "必須",
  save: "理由を記録して修正に進む",
  cancel: "キャンセル",
  notice: "報告完了から14日を過ぎた期間の取組です。修正する前に、理由を記録してください。",
  link: "修正の理由を記録する",
  missingNew:
    "報告完了から14日を過ぎた期間に取組を登録するには、理由が必要です。下の欄に理由を入力して保存してください。",
  boxNew: "報告完了後に登録する理由",
  leadNew: (days: number) => `報告完了から${days}日を過ぎた期間の取組です。理由は履歴に残ります。`,
  inFile:
    "報告完了から14日を過ぎた期間の取組を含むため、理由が必要です。理由を入力して、もう一度実行してください。",
  boxFile: "報告完了後に修正する理由",
  leadFile: (days: number) =>
    `報告完了から${days}日を過ぎた期間の取組を含むときは、理由を入力してください。理由は、該当する取組の履歴に残ります。`,
  missing: "報告完了から14日を過ぎた期間の取組のため、修正の理由を記録するまで保存できません。",
};
const en: typeof ja = {
  label: "Reason for a correction after signing off",
  lead: (days) =>
    `This period was signed off more than ${days} days ago, so a correction needs a reason. It stays in the history and holds for corrections of this event on the same day.`,
  box: "Reason for the correction",
  required: "required",
  save: "Record the reason and go on",
  cancel: "Cancel",
  notice:
    "This period was signed off more than 14 days ago. Record the reason before you correct the event.",
  link: "Record the reason",
  missingNew:
    "This period was signed off more than 14 days ago. Say below why the event is entered now, and save again.",
  boxNew: "Why it is entered after signing off",
  leadNew: (days) =>
    `This period was signed off more than ${days} days ago. The reason stays in the history.`,
  inFile:
    "Some of its events lie in a period that was signed off more than 14 days ago. Give the reason and try again.",
  boxFile: "Reason for corrections after signing off",
  leadFile: (days) =>
    `Needed where the file holds events of a period that was signed off more than ${days} days ago. It stays in the history of those events.`,
  missing:
    "This period was signed off more than 14 days ago. Nothing is saved until the reason for the correction is recorded.",
};

export const correctionText: Text<typeof ja> = { ja, en };
