/**
 * 了承: freezing a submission. Who may, and whether nothing of its period waits for a decision, is asked in the same
 * transaction that marks it as being frozen, so that of two people one freezes it. Its files are made in the background,
 * and it is frozen once they are stored. P161, P162, P187
 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { checkFreeze, type FreezeRefusal } from "~/domain/submission/freezing";
import { stepsLeftOut, type TypedStep } from "~/domain/submission/submission-state";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addJob } from "~db/queries/jobs";
import { countPending } from "~db/queries/submission/pending-events";
import { findSubmission, listDrafters, updateSubmission } from "~db/queries/submission/submissions";
import { listWorkers } from "~db/queries/submission/workers";

export type Freezing = {
  id: number;
  revision: number | null;
  typed: TypedStep;
  /** A person says why steps are left out; a program's silence is recorded as such. */
  mayLeaveOut: boolean;
};

export async function freezeSubmission(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, typed, mayLeaveOut }: Freezing,
): Promise<
  | { ok: true; job: number }
  | FreezeRefusal
  | Refusal<"changed-meanwhile" | "left-out-unsaid">
  | Denial
> {
  return await writeKeepingAnswersAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const stored = orNotFound(await findSubmission(tx, id));
    const drafters = (await listDrafters(tx, id)).map((person) => person.id);
    const workers = await listWorkers(tx, id);
    const { state, from, to } = stored;
    const pending = await countPending(tx, { from, to });
    const freezing = stored.freezingBy !== null;
    const verdict = checkFreeze({ state, freezing, drafters, workers, pending }, user.id);
    if (!verdict.ok) return verdict;
    if (revision !== null && revision !== stored.revision) return refuse("changed-meanwhile");
    const leavesOut = stepsLeftOut(state, "frozen").length > 0;
    if (leavesOut && typed.skipped === null && !mayLeaveOut) return refuse("left-out-unsaid");
    await updateSubmission(tx, id, {
      ...{ freezingBy: user.id, freezingAt: now, freezingStep: typed },
    });
    const job = await addJob(tx, {
      ...{ kind: "submission-freeze", subjectId: id },
      ...{ createdBy: user.id, createdAt: now },
    });
    return { ok: true, job };
  });
}
