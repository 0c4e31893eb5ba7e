/**
 * Removing the demonstration programme: every fictional event with all that hangs on it, and fictional partners,
 * companies, sites, targets, templates and rounds, in one transaction.
 *
 * What was said about them stays in the audit trail. Real events are never touched.
 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { countDemonstrationEvents } from "~db/queries/demonstration-rows";
import { addAuditEntry } from "~db/queries/history/audit";
import { endLoading } from "./loading-mark.server";
import { removeDemonstrationRows } from "./remove-demonstration-rows.server";

export type RemoveDemonstrationVerdict = { ok: true; events: number } | Refusal<"not-loaded">;

export async function removeDemonstration(
  ctx: Context,
): Promise<RemoveDemonstrationVerdict | Denial> {
  return await writeAs(ctx, "demonstration.manage", async (tx, ctx) => {
    if ((await countDemonstrationEvents(tx)) === 0) return refuse("not-loaded");
    const events = await removeDemonstrationRows(tx);
    // Whoever is still loading stops.
    await endLoading(tx, { now: () => ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "demonstration.remove",
      subjectType: "demonstration",
      subjectId: "programme",
      before: { events },
    });
    return { ok: true, events };
  });
}
