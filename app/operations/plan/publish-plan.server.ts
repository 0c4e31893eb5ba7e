/**
 * Publishing a drafted version of the action plan, for good. P25, P28
 *
 * Every event that begins on or after its day stands under it at once, in the same transaction. The tags stay as they are.
 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { checkPublish, type PublishProblem } from "~/domain/plan/plan-draft";
import { refreshEvents } from "~db/queries/event/event-derived";
import { addAuditEntry } from "~db/queries/history/audit";
import { findStoredDraft } from "~db/queries/plan/plan-draft";
import { listIdsFrom } from "~db/queries/plan/plan-preview";
import { publishPlanRow } from "~db/queries/plan/plan-rows";
import { findLastPublishedDay } from "~db/queries/plan/plan-versions";

export type PublishPlanVerdict =
  | { ok: true; events: number }
  | { ok: false; reason: "plan-published" | "changed-meanwhile" }
  | { ok: false; reason: "not-possible"; problems: PublishProblem[]; incomplete: string[] };

export async function publishPlan(
  ctx: Context,
  { planId, revision, confirmsPast }: { planId: string; revision: number; confirmsPast: boolean },
): Promise<PublishPlanVerdict | Denial> {
  return await writeAs(ctx, "plan.edit", async (tx, ctx) => {
    const stored = orNotFound(await findStoredDraft(tx, planId));
    const { plan, draft } = stored;
    if (plan.status !== "draft") return { ok: false, reason: "plan-published" };
    if (plan.revision !== revision) return { ok: false, reason: "changed-meanwhile" };
    const today = todayIn(HOME_ZONE, ctx.now);
    const last = await findLastPublishedDay(tx);
    const { carriedAxes } = stored;
    const verdict = checkPublish(draft, { today, last, confirmsPast, carriedAxes });
    if (!verdict.ok) return { ...verdict, reason: "not-possible" };

    await publishPlanRow(tx, planId, ctx.now);
    const events = await listIdsFrom(tx, draft.inForceFrom ?? "9999-12-31");
    await refreshEvents(tx, events);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "plan.publish",
      subjectType: "plan",
      subjectId: planId,
      after: { inForceFrom: draft.inForceFrom, events: events.length },
    });
    return { ok: true, events: events.length };
  });
}
