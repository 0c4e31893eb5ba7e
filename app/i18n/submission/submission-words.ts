/** Words of submissions that several pages share: steps and files, and what one is called. */
import type { ReportFileName } from "~/domain/submission/report-file-name";
import type { Step } from "~/domain/submission/submission-state";
import type { Text } from "~/i18n/text";

const stepJa: Record<Step, string> = {
  inquiry: "照会",
  answered: "各府省回答",
  consulted: "合議",
  frozen: "了承",
  submitted: "会議提出",
  published: "公表",
  superseded: "差替え",
};
const stepEn: typeof stepJa = {
  inquiry: "Inquiry",
  answered: "Answers of ministries",
  consulted: "Consultation",
  frozen: "Approval",
  submitted: "Submission to the meeting",
  published: "Publication",
  superseded: "Superseding",
};
const fileJa: Record<ReportFileName, string> = {
  "report.json": "確定した記録（JSON）",
  "report.csv": "集計表（CSV）",
  "report.xlsx": "集計表（Excel）",
  "report.docx": "報告書（Word）",
  "report.pdf": "報告書（PDF）",
};
const fileEn: typeof fileJa = {
  "report.json": "The frozen record (JSON)",
  "report.csv": "Tables (CSV)",
  "report.xlsx": "Tables (Excel)",
  "report.docx": "Report (Word)",
  "report.pdf": "Report (PDF)",
};

const ja = {
  name: "報告書",
  /** 令和7年度（FY2025）における取組の実績 */
  titleOf: (period: string) => `${period}における取組の実績`,
  step: stepJa,
  file: fileJa,
};
const en: typeof ja = {
  name: "Submission",
  titleOf: (period) => `Outreach in ${period}`,
  step: stepEn,
  file: fileEn,
};

export const submissionWords: Text<typeof ja> = { ja, en };
