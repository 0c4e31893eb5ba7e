/** Restoring a withdrawn event: it counts again as it stands. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { canEditEvent } from "~/domain/people/permissions";
import type { CorrectionRefusal } from "~/domain/round/correction";
import { checkCorrection } from "~/operations/round/check-correction.server";
import { findEvent } from "~db/queries/event/event-draft";
import { updateWithdrawal } from "~db/queries/event/event-withdrawal";
import { addAuditEntry } from "~db/queries/history/audit";

export type RestoreVerdict =
  | { ok: true }
  | { ok: false; reason: "not-your-event" | "event-not-withdrawn" | CorrectionRefusal };

export async function restoreEvent(
  ctx: Context,
  { eventId }: { eventId: number },
): Promise<RestoreVerdict | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    if (!canEditEvent(ctx.user, stored.draft)) return { ok: false, reason: "not-your-event" };
    if (stored.withdrawnAt === null) return { ok: false, reason: "event-not-withdrawn" };
    const explained = await checkCorrection(tx, ctx, { eventId, ...stored.draft });
    if (!explained.ok) return explained;
    await updateWithdrawal(tx, eventId, { withdrawn: null, userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "event.restore",
      subjectType: "event",
      subjectId: eventId,
      before: { reason: stored.withdrawnReason },
    });
    return { ok: true };
  });
}
