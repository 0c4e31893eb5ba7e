/** What every page of one submission says of it: its title, state, drafters, and what keeps it from being frozen. */
import type { Context } from "~/context/context.server";
import { periodName } from "~/domain/day/period-name";
import { can } from "~/domain/people/permissions";
import { isAlone } from "~/domain/submission/freezing";
import { isFrozen, nextSteps, stepsLeftOut } from "~/domain/submission/submission-state";
import { pendingUrl } from "~/reports/submission/pending-url";
import { submissionTitle } from "~/reports/submission/submission-title";
import { isSecretariatAlone } from "~db/queries/people/users";
import { countPending } from "~db/queries/submission/pending-events";
import { listDrafters, type StoredSubmission } from "~db/queries/submission/submissions";
import { listWorkers } from "~db/queries/submission/workers";

export async function readSubmissionHead(ctx: Context, stored: StoredSubmission) {
  const { user, language, db } = ctx;
  const { id, state, note, revision, titleJa, titleEn, freezingBy, from, to } = stored;
  const drafters = await listDrafters(db.read, id);
  const isOpen = !isFrozen(state) && freezingBy === null;
  return {
    ...{ id, state, note, revision, titleJa, titleEn, drafters, isOpen, from, to },
    mayEdit: can(user, "submission.edit"),
    title: submissionTitle(stored, language),
    periodName: periodName(stored, language),
    next: freezingBy === null ? nextSteps(state) : [],
    leftOutByFreezing: stepsLeftOut(state, "frozen"),
    blocked: isFrozen(state) ? null : await readBlocked(ctx, stored, drafters),
  };
}
export type SubmissionHead = Awaited<ReturnType<typeof readSubmissionHead>>;

async function readBlocked(
  { db, user }: Context,
  { id: submissionId, from, to }: StoredSubmission,
  drafters: readonly { id: number }[],
) {
  const pending = await countPending(db.read, { from, to });
  const ids = drafters.map(({ id }) => id);
  const workers = await listWorkers(db.read, submissionId);
  const onlyDrafter = isAlone({ drafters: ids, workers }, user.id);
  const needsSecond = await isSecretariatAlone(db.read);
  return { pending, url: pendingUrl({ from, to }), onlyDrafter, needsSecond };
}
