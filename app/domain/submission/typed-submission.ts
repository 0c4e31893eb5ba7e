/** What the forms of a submission hold, and what can be wrong with each box. */
export const SUBMISSION_BOXES = [
  ...(["from", "to", "titleJa", "titleEn", "note"] as const),
  ...(["step", "on", "number", "office", "skipped", "supersededBy", "userId"] as const),
] as const;
export type SubmissionBox = (typeof SUBMISSION_BOXES)[number];

export type TypedSubmission = Partial<Record<SubmissionBox, string>>;
export type SubmissionErrors = Partial<Record<SubmissionBox, string>>;
