/** Who drafts a submission: people of the secretariat, at least one. Whoever froze it did not draft it alone. P161 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  addDrafter,
  listDrafters,
  listPossibleDrafters,
  removeDrafter,
  updateSubmission,
} from "~db/queries/submission/submissions";
import { type OpenedRefusal, openedSubmission } from "./opened-submission.server";

type DrafterChange = { id: number; revision: number | null; userId: number };
export type DrafterRefusal =
  | OpenedRefusal
  | Refusal<"no-drafter-of-ours" | "already-drafter" | "last-drafter" | "not-a-drafter">;

export async function addSubmissionDrafter(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, userId }: DrafterChange,
): Promise<{ ok: true } | DrafterRefusal | Denial> {
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const opened = await openedSubmission(tx, id, revision);
    if (!opened.ok) return opened;
    const possible = await listPossibleDrafters(tx);
    if (!possible.some((person) => person.id === userId)) return refuse("no-drafter-of-ours");
    const drafters = await listDrafters(tx, id);
    if (drafters.some((person) => person.id === userId)) return refuse("already-drafter");
    await addDrafter(tx, { submissionId: id, userId, addedAt: now });
    await updateSubmission(tx, id, {});
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "submission.add-drafter" },
      ...{ subjectType: "submission", subjectId: id },
      after: { drafter: userId },
    });
    return { ok: true };
  });
}

export async function removeSubmissionDrafter(
  ctx: Pick<Context, "db" | "user" | "now">,
  { id, revision, userId }: DrafterChange,
): Promise<{ ok: true } | DrafterRefusal | Denial> {
  return await writeAs(ctx, "submission.edit", async (tx, { user, now }) => {
    const opened = await openedSubmission(tx, id, revision);
    if (!opened.ok) return opened;
    const drafters = await listDrafters(tx, id);
    if (!drafters.some((person) => person.id === userId)) return refuse("not-a-drafter");
    if (drafters.length === 1) return refuse("last-drafter");
    await removeDrafter(tx, { submissionId: id, userId }, now);
    await updateSubmission(tx, id, {});
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "submission.remove-drafter" },
      ...{ subjectType: "submission", subjectId: id },
      before: { drafter: userId },
    });
    return { ok: true };
  });
}
