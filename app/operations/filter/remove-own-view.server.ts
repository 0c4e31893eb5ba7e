/** Removing a view of one's own: its link leads nowhere from then on. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { listViewsOf, removeView } from "~db/queries/filter/saved-views";
import { addAuditEntry } from "~db/queries/history/audit";

export async function removeOwnView(
  ctx: Context,
  { viewId }: { viewId: number },
): Promise<{ ok: true } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    const views = await listViewsOf(tx, user.id);
    const view = orNotFound(views.find(({ id }) => id === viewId) ?? null);
    await removeView(tx, viewId);
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "user.remove-view",
      subjectType: "user",
      subjectId: user.id,
      before: { name: view.name, address: view.address },
    });
    return ALLOWED;
  });
}
