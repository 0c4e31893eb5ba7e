/** Taking a partner out of the list, or back into it. P39 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findPartner, updatePartnerWithdrawal } from "~db/queries/organisation/partners";

export async function withdrawPartner(
  ctx: Context,
  { partnerId, withdrawn }: { partnerId: number; withdrawn: boolean },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findPartner(tx, partnerId));
    if ((stored.withdrawnAt !== null) === withdrawn) return ALLOWED;
    await updatePartnerWithdrawal(tx, partnerId, withdrawn ? ctx.now : null);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: withdrawn ? "partner.withdraw" : "partner.restore",
      subjectType: "partner",
      subjectId: partnerId,
    });
    return ALLOWED;
  });
}
