/** What is done with attachments, in the audit trail. */
import type { Text } from "~/i18n/text";

const ja = {
  "attachment.add": "添付ファイルの追加",
  "attachment.change": "添付ファイルの説明の変更",
  "attachment.move": "添付ファイルの並べ替え",
  "attachment.remove": "添付ファイルの削除",
  "attachment.restore": "添付ファイルの削除の取消し",
};

const en: typeof ja = {
  "attachment.add": "Attached a file",
  "attachment.change": "Changed what is said of an attachment",
  "attachment.move": "Moved an attachment",
  "attachment.remove": "Removed an attachment",
  "attachment.restore": "Restored an attachment",
};

export const attachmentActionText: Text<typeof ja> = { ja, en };
