/** Withdrawing an event: out of every count, kept with its reason, and restorable. Nothing is deleted. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { canEditEvent } from "~/domain/people/permissions";
import { findEvent } from "~db/queries/event/event-draft";
import { updateWithdrawal } from "~db/queries/event/event-withdrawal";
import { addAuditEntry } from "~db/queries/history/audit";

export type WithdrawVerdict =
  | { ok: true }
  | { ok: false; reason: "not-your-event" | "event-withdrawn" };

export async function withdrawEvent(
  ctx: Context,
  input: { eventId: number; reason: string },
): Promise<WithdrawVerdict | Denial> {
  const { eventId, reason } = input;
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId)));
    if (!canEditEvent(ctx.user, stored.draft)) return { ok: false, reason: "not-your-event" };
    if (stored.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
    await updateWithdrawal(tx, eventId, {
      withdrawn: { at: ctx.now, reason },
      userId: ctx.user.id,
      at: ctx.now,
    });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "event.withdraw",
      subjectType: "event",
      subjectId: eventId,
      after: { reason },
    });
    return { ok: true };
  });
}
