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
import {
  removeDemonstrationEvents,
  removeDemonstrationPlanning,
  removeDemonstrationSites,
} from "~db/queries/demonstration-rows";
import { refreshEvents } from "~db/queries/event/event-derived";
import { addAuditEntry } from "~db/queries/history/audit";
import { removeDemonstrationRounds } from "~db/queries/round/rounds";
import { removeDemonstrationTies } from "~db/queries/tie/demonstration-ties";

export type RemoveDemonstrationVerdict = { ok: true; events: number } | Refusal<"not-loaded">;

export async function removeDemonstration(
  ctx: Context,
): Promise<RemoveDemonstrationVerdict | Denial> {
  return await writeAs(ctx, "demonstration.manage", async (tx, ctx) => {
    const events = await removeDemonstrationEvents(tx);
    if (events === 0) return refuse("not-loaded");
    await removeDemonstrationSites(tx);
    await refreshEvents(tx, await removeDemonstrationPlanning(tx));
    await removeDemonstrationTies(tx);
    await removeDemonstrationRounds(tx);
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
