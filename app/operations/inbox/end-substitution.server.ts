/** Ending a substitution before its last day. Only whoever named the substitute may. P6 */

import type { Context } from "~/context/context.server";
import { forbidden, found } from "~/http/authorize.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findSubstitution, endSubstitution as storeEnd } from "~db/queries/substitutes";

export async function endSubstitution(
  ctx: Context,
  { substitutionId }: { substitutionId: number },
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const stored = found(await findSubstitution(tx, substitutionId));
    if (stored.approverId !== ctx.user.id) throw forbidden();
    if (stored.endedAt !== null) return;
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
  });
}
