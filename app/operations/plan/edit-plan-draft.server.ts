/**
 * Changing a drafted version of the action plan as a whole. P25
 *
 * Saved from the revision the person saw. What the draft may carry over are leaves of published versions.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type DraftProblem, draftProblems, type PlanDraft } from "~/domain/plan/plan-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { replacePlanDraft } from "~db/queries/plan/plan-rows";
import { listTakenDays } from "~db/queries/plan/plan-versions";
import { findPlanBook } from "~db/queries/plan/plans";

export type EditPlanVerdict =
  | { ok: true }
  | { ok: false; reason: "plan-published" | "changed-meanwhile" }
  | { ok: false; reason: "not-possible"; problems: DraftProblem[] };

export async function editPlanDraft(
  ctx: Context,
  { planId, revision, draft }: { planId: string; revision: number; draft: PlanDraft },
): Promise<EditPlanVerdict | Denial> {
  return await writeAs(ctx, "plan.edit", async (tx, ctx) => {
    const stored = orNotFound(await findStoredDraft(tx, planId));
    if (stored.plan.status !== "draft") return { ok: false, reason: "plan-published" };
    if (stored.plan.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    const problems = draftProblems(draft, new Set(await listTakenDays(tx, planId)));
    if (problems.length > 0) return { ok: false, reason: "not-possible", problems };
    const { terms } = await findPlanBook(tx);
    const leaves = new Set(terms.filter(({ isHead }) => !isHead).map(({ key }) => key));
    const after = { ...draft, carries: draft.carries.filter((key) => leaves.has(key)) };
    await replacePlanDraft(tx, planId, after);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "plan.edit",
      subjectType: "plan",
      subjectId: planId,
      before: stored.draft,
      after,
    });
    return { ok: true };
  });
}
