/** Saying of two organisations alike that they are two. P37 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDistinctOrganisations } from "~db/queries/organisation/distinct-organisations";
import { findOrganisation } from "~db/queries/organisation/organisations";

export async function sayOrganisationsDistinct(
  ctx: Context,
  { organisationId, otherId }: { organisationId: number; otherId: number },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    if (organisationId === otherId) return ALLOWED;
    orNotFound(await findOrganisation(tx, organisationId));
    orNotFound(await findOrganisation(tx, otherId));
    const said = { by: ctx.user.id, at: ctx.now };
    if (!(await addDistinctOrganisations(tx, organisationId, otherId, said))) return ALLOWED;
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.say-distinct",
      subjectType: "partner",
      subjectId: organisationId,
      after: { otherPartner: otherId },
    });
    return ALLOWED;
  });
}
