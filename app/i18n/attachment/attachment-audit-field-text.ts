/** Fields of an attachment in the audit trail. */
import type { Text } from "~/i18n/text";

const ja = {
  fileName: "ファイル名",
  caption: "説明",
  credit: "撮影者・提供元",
  consent: "写っている人の同意",
  mayBePublished: "公表の可否",
  position: "順番",
};

const en: typeof ja = {
  fileName: "file name",
  caption: "caption",
  credit: "credit",
  consent: "consent of people shown",
  mayBePublished: "may be published",
  position: "position",
};

export const attachmentAuditFieldText: Text<typeof ja> = { ja, en };
