/** Choosing the view one begins with after signing in, or none. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { ALLOWED } from "~/domain/value/verdict";
import { listViewsOf, updateStart } from "~db/queries/filter/saved-views";
import { addAuditEntry } from "~db/queries/history/audit";

export async function chooseStart(
  ctx: Context,
  { viewId }: { viewId: number | null },
): Promise<{ ok: true } | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    const views = await listViewsOf(tx, user.id);
    const before = views.find(({ isStart }) => isStart) ?? null;
    const chosen =
      viewId === null ? null : orNotFound(views.find(({ id }) => id === viewId) ?? null);
    if (before?.id === chosen?.id) return ALLOWED;
    await updateStart(tx, user.id, viewId);
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "user.choose-start",
      subjectType: "user",
      subjectId: user.id,
      before: { name: before?.name ?? null },
      after: { name: chosen?.name ?? null },
    });
    return ALLOWED;
  });
}
