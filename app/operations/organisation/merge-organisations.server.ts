/** Merging an organisation into the one it turned out to be, and parting them again. P38 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { refreshEventWords } from "~db/queries/event/event-words";
import { addAuditEntry } from "~db/queries/history/audit";
import { listEventsNaming } from "~db/queries/organisation/organisation-events";
import { listStandingFor } from "~db/queries/organisation/organisation-families";
import { findOrganisation, updateMerge } from "~db/queries/organisation/organisations";

export type MergeVerdict =
  | { ok: true }
  | { ok: false; reason: "same-organisation" | "organisation-merged" | "not-merged" };

export async function mergeOrganisations(
  ctx: Context,
  { keptId, mergedId }: { keptId: number; mergedId: number },
): Promise<MergeVerdict | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    if (keptId === mergedId) return { ok: false, reason: "same-organisation" };
    const pair = [
      orNotFound(await findOrganisation(tx, keptId)),
      orNotFound(await findOrganisation(tx, mergedId)),
    ];
    // Both stand for themselves, so that no chain of merges can close into a ring.
    if (pair.some(({ mergedInto }) => mergedInto !== null))
      return { ok: false, reason: "organisation-merged" };
    await updateMerge(tx, { id: mergedId, other: keptId, merged: true });
    await refreshEventWords(tx, await listEventsNaming(tx, [keptId]));
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
    const { mergedInto } = orNotFound(await findOrganisation(tx, mergedId));
    if (mergedInto === null) return { ok: false, reason: "not-merged" };
    await updateMerge(tx, { id: mergedId, other: mergedInto, merged: false });
    const standing = (await listStandingFor(tx, [mergedInto])).values();
    await refreshEventWords(tx, await listEventsNaming(tx, [...standing, mergedId]));
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
