/** Saying whether files and pictures for outside may name an organisation. The secretariat says it. P83 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findOrganisation, updateMayBeNamed } from "~db/queries/organisation/organisations";

export async function setMayBeNamed(
  ctx: Context,
  { organisationId, mayBeNamed }: { organisationId: number; mayBeNamed: boolean },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "organisation.curate", async (tx, ctx) => {
    const stored = orNotFound(await findOrganisation(tx, organisationId));
    if (stored.mayBeNamed === mayBeNamed) return ALLOWED;
    await updateMayBeNamed(tx, organisationId, mayBeNamed);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "partner.set-naming",
      subjectType: "partner",
      subjectId: organisationId,
      before: { mayBeNamed: stored.mayBeNamed },
      after: { mayBeNamed },
    });
    return ALLOWED;
  });
}
