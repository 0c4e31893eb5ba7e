/** Merging a partner into the one it turned out to be, and parting them again. P38 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findPartner, updateMergedInto } from "~db/queries/organisation/partners";

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
    await updateMergedInto(tx, mergedId, keptId);
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
    await updateMergedInto(tx, mergedId, null);
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
