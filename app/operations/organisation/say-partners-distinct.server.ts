/** Saying of two partners alike that they are two. P37 */

import type { Context } from "~/context/context.server";
import { canEditPartners } from "~/domain/partner";
import { forbidden, found } from "~/http/authorize.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDistinctPartners } from "~db/queries/organisation/distinct-partners";
import { findPartner } from "~db/queries/organisation/partners";

export async function sayPartnersDistinct(
  ctx: Context,
  { partnerId, otherId }: { partnerId: number; otherId: number },
): Promise<void> {
  if (!canEditPartners(ctx.user)) throw forbidden();
  if (partnerId === otherId) return;
  await ctx.db.write(async (tx) => {
    found(await findPartner(tx, partnerId));
    found(await findPartner(tx, otherId));
    const said = { by: ctx.user.id, at: ctx.now };
    if (!(await addDistinctPartners(tx, partnerId, otherId, said))) return;
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.say-distinct",
      subjectType: "partner",
      subjectId: partnerId,
      after: { otherPartner: otherId },
    });
  });
}
