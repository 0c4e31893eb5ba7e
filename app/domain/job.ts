/** Long work in the background. */
export const JOB_KINDS = ["import-read", "import-commit", "import-undo"] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ["waiting", "running", "done", "cancelled", "given-up"] as const;
export type JobState = (typeof JOB_STATES)[number];
