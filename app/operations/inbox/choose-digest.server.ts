/** Whether somebody wants what waits by e-mail. P8 */
import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { addAuditEntry } from "~db/queries/history/audit";
import { findWantsDigest, updateWantsDigest } from "~db/queries/inbox/digests";

export async function chooseDigest(
  ctx: Context,
  { wanted }: { wanted: boolean },
): Promise<{ ok: true } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.edit", async (tx, ctx) => {
    const before = await findWantsDigest(tx, ctx.user.id);
    if (before === wanted) return ALLOWED;
    await updateWantsDigest(tx, ctx.user.id, wanted);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "user.choose-digest",
      subjectType: "user",
      subjectId: ctx.user.id,
      before: { digest: before },
      after: { digest: wanted },
    });
    return ALLOWED;
  });
}
