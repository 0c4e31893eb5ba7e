/** Taking a partner out of the list, or back into it. P39 */

import type { Context } from "~/context/context.server";
import { canEditPartners } from "~/domain/partner";
import { forbidden, found } from "~/http/authorize.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findPartner, updatePartnerWithdrawal } from "~db/queries/organisation/partners";

export async function withdrawPartner(
  ctx: Context,
  { partnerId, withdrawn }: { partnerId: number; withdrawn: boolean },
): Promise<void> {
  if (!canEditPartners(ctx.user)) throw forbidden();
  await ctx.db.write(async (tx) => {
    const stored = found(await findPartner(tx, partnerId));
    if ((stored.withdrawnAt !== null) === withdrawn) return;
    await updatePartnerWithdrawal(tx, partnerId, withdrawn ? ctx.now : null);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: withdrawn ? "partner.withdraw" : "partner.restore",
      subjectType: "partner",
      subjectId: partnerId,
    });
  });
}
