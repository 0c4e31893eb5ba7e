/** Long work in the background. */
export const JOB_KINDS = [
  ...(["import-read", "import-commit", "import-undo"] as const),
  "submission-freeze",
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ["waiting", "running", "done", "cancelled", "given-up"] as const;
export type JobState = (typeof JOB_STATES)[number];

/**
 * Whoever works says so at least every second. A process that was killed loses its work after this long, and it is taken
 * up where its last batch ended.
 */
export const LEASE_MS = 3_000;
export const HEARTBEAT_MS = 1_000;

/** A work that was begun this often and ended its process each time is given up. */
export const MOST_TRIES = 5;

const TURN_MS = 25;
const MOST_ROWS = 500;

/**
 * How many rows the next turn of the write queue takes, by how long the last one took: a turn is to last half of the
 * 50 ms that others may be kept waiting for it.
 */
export function nextBatchSize(size: number, ms: number): number {
  const factor = Math.min(2, Math.max(0.25, TURN_MS / Math.max(ms, 1)));
  return Math.min(MOST_ROWS, Math.max(1, Math.floor(size * factor)));
}
