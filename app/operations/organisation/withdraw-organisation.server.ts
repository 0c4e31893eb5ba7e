/** Taking an organisation out of the list, or back into it. P39 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import {
  findOrganisation,
  updateOrganisationWithdrawal,
} from "~db/queries/organisation/organisations";

export async function withdrawOrganisation(
  ctx: Context,
  { organisationId, withdrawn }: { organisationId: number; withdrawn: boolean },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findOrganisation(tx, organisationId));
    if ((stored.withdrawnAt !== null) === withdrawn) return ALLOWED;
    await updateOrganisationWithdrawal(tx, organisationId, withdrawn ? ctx.now : null);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: withdrawn ? "partner.withdraw" : "partner.restore",
      subjectType: "partner",
      subjectId: organisationId,
    });
    return ALLOWED;
  });
}
