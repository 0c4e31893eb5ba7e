/** Whether somebody wants what waits by e-mail. P8 */
import type { Context } from "~/context/context.server";
import { addAuditEntry } from "~db/queries/history/audit";
import { findWantsDigest, updateWantsDigest } from "~db/queries/inbox/digests";

export async function chooseDigest(ctx: Context, { wanted }: { wanted: boolean }): Promise<void> {
  await ctx.db.writeKeepingAnswers(async (tx) => {
    const before = await findWantsDigest(tx, ctx.user.id);
    if (before === wanted) return;
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
  });
}
