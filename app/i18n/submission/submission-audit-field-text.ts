/** Fields of a submission in the audit trail. */
import type { Text } from "~/i18n/text";

const ja = {
  drafter: "起案者",
  step: "手続",
  number: "文書番号",
  stepOffice: "担当",
  skippedSteps: "省略した手続",
  skipped: "省略の理由",
  supersededBy: "差替え後の報告書",
  decision: "取扱い",
  sha256: "確定版のハッシュ値（SHA-256）",
};

const en: typeof ja = {
  drafter: "drafter",
  step: "step",
  number: "document number",
  stepOffice: "office",
  skippedSteps: "steps left out",
  skipped: "why they were left out",
  supersededBy: "superseded by",
  decision: "decision",
  sha256: "hash of the frozen record (SHA-256)",
};

export const submissionAuditFieldText: Text<typeof ja> = { ja, en };
