/** Saying of a likely double entry that the two events are two. Whoever may edit either of them may say so. P7 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { canEditEvent } from "~/domain/people/permissions";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { addDistinctEvents } from "~db/queries/inbox/distinct-events";

export type DistinctVerdict = { ok: true } | { ok: false; reason: "not-your-event" | "same-event" };

export async function sayEventsDistinct(
  ctx: Context,
  { eventId, otherId }: { eventId: number; otherId: number },
): Promise<DistinctVerdict | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    if (eventId === otherId) return { ok: false, reason: "same-event" };
    const pair = [
      orNotFound(readableEvent(ctx.user, await findEvent(tx, eventId))),
      orNotFound(readableEvent(ctx.user, await findEvent(tx, otherId))),
    ];
    if (!pair.some(({ draft }) => canEditEvent(ctx.user, draft)))
      return { ok: false, reason: "not-your-event" };
    const isNew = await addDistinctEvents(tx, eventId, otherId, { by: ctx.user.id, at: ctx.now });
    if (!isNew) return { ok: true };
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "event.say-distinct",
      subjectType: "event",
      subjectId: eventId,
      after: { otherEvent: otherId },
    });
    return { ok: true };
  });
}
