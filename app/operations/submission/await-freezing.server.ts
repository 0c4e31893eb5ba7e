/** Waits until a submission that is being frozen is frozen or given up, for who asked for it in one call. P162 */
import { setTimeout } from "node:timers/promises";
import type { Database } from "~db/client";
import { findJobOf } from "~db/queries/jobs";

const EVERY_MS = 50;
const LONGEST_MS = 10 * 60_000;

export type FreezingEnd = "done" | "pending-events" | "failed" | "still-going";

export async function awaitFreezing(
  db: Pick<Database, "read">,
  submissionId: number,
): Promise<FreezingEnd> {
  const until = performance.now() + LONGEST_MS;
  while (performance.now() < until) {
    const job = await findJobOf(db.read, { kinds: ["submission-freeze"], subjectId: submissionId });
    if (job?.state === "done") return "done";
    if (job === null || job.state === "cancelled") return "failed";
    if (job.state === "given-up")
      return job.problem === "pending-events" ? "pending-events" : "failed";
    await setTimeout(EVERY_MS);
  }
  return "still-going";
}
