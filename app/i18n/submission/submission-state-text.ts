/** Where a submission stands, in a word: apart, because the page of a report has no use for the rest. */
import type { SubmissionState } from "~/domain/submission/submission-state";
import type { Text } from "~/i18n/text";

const ja: Record<SubmissionState, string> = {
  draft: "起案中",
  inquiry: "照会中",
  answered: "各府省回答済み",
  consulted: "合議済み",
  frozen: "了承済み（確定版）",
  submitted: "会議提出済み",
  published: "公表済み",
  superseded: "差替え済み",
};
const en: typeof ja = {
  draft: "Draft",
  inquiry: "Under inquiry",
  answered: "Ministries have answered",
  consulted: "Consulted",
  frozen: "Approved and frozen",
  submitted: "Submitted to the meeting",
  published: "Published",
  superseded: "Superseded",
};

export const submissionStateText: Text<typeof ja> = { ja, en };
