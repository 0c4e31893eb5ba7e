/** Long work in the background. */
export const JOB_KINDS = [
  ...(["import-read", "import-commit", "import-undo"] as const),
  "submission-freeze",
  "meeting-make",
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

const TURN_MS = 40;
const MOST_ROWS = 500;

/** How much longer a turn may last by the clock than by the processor: the disk and other processes hold it up, too. */
const MOST_HELD_UP = 3;

/** Of one turn. The processor's time is that of the whole process, other threads included. */
export type TurnTime = { ms: number; processorMs: number };

/**
 * How many rows the next turn of the write queue takes, by how long the last one took: a turn is to last four fifths of
 * the 50 ms that others may be kept waiting for it. What held it up from outside fewer rows would not mend, since a turn
 * costs much the same however few it has, so that it counts by a third. One turn says little of the next: it moves the
 * size by a quarter at most.
 */
export function nextBatchSize(size: number, { ms, processorMs }: TurnTime): number {
  const own = Math.max(Math.min(ms, processorMs), ms / MOST_HELD_UP);
  const factor = Math.min(1.25, Math.max(0.8, TURN_MS / Math.max(own, 1)));
  const next = factor < 1 ? Math.floor(size * factor) : Math.ceil(size * factor);
  return Math.min(MOST_ROWS, Math.max(1, next));
}
