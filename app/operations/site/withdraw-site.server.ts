/** Taking a site out of every list, sum and map, or back into them: it is never deleted by hand. P60, P61 */
import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { canEditSite } from "~/domain/site/site-right";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { updateSiteWithdrawal } from "~db/queries/site/site-rows";
import { findSite } from "~db/queries/site/sites";

export async function withdrawSite(
  ctx: Context,
  { siteId, withdrawn }: { siteId: number; withdrawn: boolean },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const { draft, organiser, withdrawnAt, revision } = orNotFound(await findSite(tx, siteId));
    const standing = { state: draft.state, organiser };
    orForbidden(canEditSite(ctx.user, standing, await listJurisdictions(tx)));
    if ((withdrawnAt !== null) === withdrawn) return ALLOWED;
    await updateSiteWithdrawal(tx, siteId, {
      withdrawnAt: withdrawn ? ctx.now : null,
      revision: revision + 1,
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: withdrawn ? "site.withdraw" : "site.restore",
      subjectType: "site",
      subjectId: siteId,
    });
    return ALLOWED;
  });
}
