/** Fields of a decision on counting, and of what was counted, in the audit trail. N13, N14 */
import type { Text } from "~/i18n/text";

const ja = {
  counted: "計上",
  criterion: "計上の基準",
  retired: "使用しない",
  scope: "数えた範囲",
  corrects: "訂正した記録",
};

const en: typeof ja = {
  counted: "counted as our own",
  criterion: "criterion",
  retired: "no longer offered",
  scope: "what was counted",
  corrects: "observation corrected",
};

export const countingAuditFieldText: Text<typeof ja> = { ja, en };
