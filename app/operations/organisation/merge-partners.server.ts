/** Merging a partner into the one it turned out to be, and parting them again. P38 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { refreshEvents } from "~db/queries/event/event-derived";
import { addAuditEntry } from "~db/queries/history/audit";
import { listEventsNaming } from "~db/queries/organisation/partner-events";
import { listStandingFor } from "~db/queries/organisation/partner-families";
import { findPartner, updateMerge } from "~db/queries/organisation/partners";

export type MergeVerdict =
  | { ok: true }
  | { ok: false; reason: "same-partner" | "partner-merged" | "not-merged" };

export async function mergePartners(
  ctx: Context,
  { keptId, mergedId }: { keptId: number; mergedId: number },
): Promise<MergeVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    if (keptId === mergedId) return { ok: false, reason: "same-partner" };
    const pair = [
      orNotFound(await findPartner(tx, keptId)),
      orNotFound(await findPartner(tx, mergedId)),
    ];
    // Both stand for themselves, so that no chain of merges can close into a ring.
    if (pair.some(({ mergedInto }) => mergedInto !== null))
      return { ok: false, reason: "partner-merged" };
    await updateMerge(tx, { id: mergedId, other: keptId, merged: true });
    await refreshEvents(tx, await listEventsNaming(tx, [keptId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.merge",
      subjectType: "partner",
      subjectId: mergedId,
      after: { mergedInto: keptId },
    });
    return { ok: true };
  });
}

export async function undoMerge(
  ctx: Context,
  { mergedId }: { mergedId: number },
): Promise<MergeVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const { mergedInto } = orNotFound(await findPartner(tx, mergedId));
    if (mergedInto === null) return { ok: false, reason: "not-merged" };
    await updateMerge(tx, { id: mergedId, other: mergedInto, merged: false });
    const standing = (await listStandingFor(tx, [mergedInto])).values();
    await refreshEvents(tx, await listEventsNaming(tx, [...standing, mergedId]));
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.undo-merge",
      subjectType: "partner",
      subjectId: mergedId,
      before: { mergedInto },
    });
    return { ok: true };
  });
}
