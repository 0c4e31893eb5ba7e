/** Saying of two partners alike that they are two. P37 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDistinctPartners } from "~db/queries/organisation/distinct-partners";
import { findPartner } from "~db/queries/organisation/partners";

export async function sayPartnersDistinct(
  ctx: Context,
  { partnerId, otherId }: { partnerId: number; otherId: number },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    if (partnerId === otherId) return ALLOWED;
    orNotFound(await findPartner(tx, partnerId));
    orNotFound(await findPartner(tx, otherId));
    const said = { by: ctx.user.id, at: ctx.now };
    if (!(await addDistinctPartners(tx, partnerId, otherId, said))) return ALLOWED;
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.say-distinct",
      subjectType: "partner",
      subjectId: partnerId,
      after: { otherPartner: otherId },
    });
    return ALLOWED;
  });
}
