/** Merging a partner into the one it turned out to be, and parting them again. P38 */

import type { Context } from "~/context/context.server";
import { canEditPartners } from "~/domain/partner";
import { forbidden, found } from "~/http/authorize.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findPartner, updateMergedInto } from "~db/queries/organisation/partners";

export type MergeVerdict =
  | { ok: true }
  | { ok: false; reason: "same-partner" | "partner-merged" | "not-merged" };

export async function mergePartners(
  ctx: Context,
  { keptId, mergedId }: { keptId: number; mergedId: number },
): Promise<MergeVerdict> {
  if (!canEditPartners(ctx.user)) throw forbidden();
  if (keptId === mergedId) return { ok: false, reason: "same-partner" };
  return await ctx.db.write(async (tx) => {
    const pair = [found(await findPartner(tx, keptId)), found(await findPartner(tx, mergedId))];
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
): Promise<MergeVerdict> {
  if (!canEditPartners(ctx.user)) throw forbidden();
  return await ctx.db.write(async (tx) => {
    const { mergedInto } = found(await findPartner(tx, mergedId));
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
