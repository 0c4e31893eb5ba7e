/** Words of submissions that several pages share: states, steps, files. */
import type { ReportFileName } from "~/domain/submission/report-file-name";
import type { Step, SubmissionState } from "~/domain/submission/submission-state";
import type { Text } from "~/i18n/text";

const stateJa: Record<SubmissionState, string> = {
  draft: "起案中",
  inquiry: "照会中",
  answered: "各府省回答済み",
  consulted: "合議済み",
  frozen: "了承済み（確定版）",
  submitted: "会議提出済み",
  published: "公表済み",
  superseded: "差替え済み",
};
const stateEn: typeof stateJa = {
  draft: "Draft",
  inquiry: "Under inquiry",
  answered: "Ministries have answered",
  consulted: "Consulted",
  frozen: "Approved and frozen",
  submitted: "Submitted to the meeting",
  published: "Published",
  superseded: "Superseded",
};
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
  state: stateJa,
  step: stepJa,
  file: fileJa,
};
const en: typeof ja = {
  name: "Submission",
  titleOf: (period) => `Outreach in ${period}`,
  state: stateEn,
  step: stepEn,
  file: fileEn,
};

export const submissionWords: Text<typeof ja> = { ja, en };
