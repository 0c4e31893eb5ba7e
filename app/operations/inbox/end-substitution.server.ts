/** Ending a substitution before its last day. Only whoever named the substitute may. P6 */

import type { Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findSubstitution, endSubstitution as storeEnd } from "~db/queries/substitutes";

export async function endSubstitution(
  ctx: Context,
  { substitutionId }: { substitutionId: number },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findSubstitution(tx, substitutionId));
    orForbidden(stored.approverId === ctx.user.id);
    if (stored.endedAt !== null) return ALLOWED;
    await storeEnd(tx, substitutionId, ctx.now);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.end-substitute",
      subjectType: "user",
      subjectId: ctx.user.id,
      before: {
        substitute: stored.substituteId,
        from: stored.fromDay,
        until: stored.untilDay,
      },
    });
    return ALLOWED;
  });
}
