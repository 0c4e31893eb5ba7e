/** Saying of a likely double entry that the two events are two. Whoever may edit either of them may say so. P7 */
import { canReadEvent } from "~/domain/approval";
import { canEditEvent } from "~/domain/permissions";
import { found } from "~/http/authorize.server";
import type { Context } from "~/http/context.server";
import { addAuditEntry } from "~db/queries/audit";
import { addDistinctEvents } from "~db/queries/distinct-events";
import { findEvent } from "~db/queries/event-draft";

export type DistinctVerdict = { ok: true } | { ok: false; reason: "not-your-event" | "same-event" };

export async function sayEventsDistinct(
  ctx: Context,
  { eventId, otherId }: { eventId: number; otherId: number },
): Promise<DistinctVerdict> {
  if (eventId === otherId) return { ok: false, reason: "same-event" };
  return await ctx.db.write(async (tx) => {
    const pair = [found(await findEvent(tx, eventId)), found(await findEvent(tx, otherId))];
    const reads = pair.every(({ draft, hidden }) => canReadEvent(ctx.user, { ...draft, hidden }));
    if (!reads || !pair.some(({ draft }) => canEditEvent(ctx.user, draft)))
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
