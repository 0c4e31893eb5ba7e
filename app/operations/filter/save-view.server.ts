/** Saving the view one looks at under a name; where one of that name is there, it is changed. */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { newKey } from "~/context/token.server";
import { writeKeepingAnswersAs } from "~/context/write-as.server";
import { MAX_SAVED_VIEWS } from "~/domain/value/limits";
import type { Verdict } from "~/domain/value/verdict";
import { addView, listViewsOf, removeView, updateStart } from "~db/queries/filter/saved-views";
import { addAuditEntry } from "~db/queries/history/audit";

export type ViewToSave = { name: string; address: string; isStart: boolean };

export async function saveView(
  ctx: Context,
  { name, address, isStart }: ViewToSave,
): Promise<Verdict<"too-many-views"> | Denial> {
  return await writeKeepingAnswersAs(ctx, "event.view", async (tx, { user, now }) => {
    const views = await listViewsOf(tx, user.id);
    const before = views.find((view) => view.name === name);
    if (before === undefined && views.length >= MAX_SAVED_VIEWS)
      return { ok: false, reason: "too-many-views" };
    if (before !== undefined) await removeView(tx, before.id);
    // A link that was passed on goes on leading to what the name stands for.
    const key = before?.key ?? newKey();
    const added = await addView(tx, { userId: user.id, key, name, address, createdAt: now });
    if (isStart || before?.isStart) await updateStart(tx, user.id, added.id);
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "user.save-view",
      subjectType: "user",
      subjectId: user.id,
      before: before === undefined ? undefined : { name, address: before.address },
      after: { name, address },
    });
    return { ok: true };
  });
}
