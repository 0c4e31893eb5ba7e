/**
 * Discarding a drafted version of the action plan, for good: it governs nothing, and the history keeps what it said. P25
 *
 * Discarded from the revision the person saw: what somebody else has added since is not thrown away unseen.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { Refusal } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { listLinksWith, removePlanDraft } from "~db/queries/plan/plan-rows";

export type DiscardPlanVerdict = { ok: true } | Refusal<"plan-published" | "changed-meanwhile">;

export async function discardPlanDraft(
  ctx: Context,
  { planId, revision }: { planId: string; revision: number },
): Promise<DiscardPlanVerdict | Denial> {
  return await writeAs(ctx, "plan.edit", async (tx, ctx) => {
    const { plan, draft } = orNotFound(await findStoredDraft(tx, planId));
    if (plan.status !== "draft") return { ok: false, reason: "plan-published" };
    if (plan.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    const links = await listLinksWith(tx, planId);
    await removePlanDraft(tx, planId);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "plan.discard",
      subjectType: "plan",
      subjectId: planId,
      before: {
        ...draft,
        links: links.map(({ fromTerm: from, toTerm: to, reason }) => ({
          ...{ id: `${from} ${to}`, from, to, reason },
        })),
      },
    });
    return { ok: true };
  });
}
