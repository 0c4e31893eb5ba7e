/** A comment in the thread of an event, apart from any step of its approval. */

import type { Context } from "~/context/context.server";
import { canComment } from "~/domain/approval/step-right";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Verdict } from "~/domain/value/verdict";
import { foundReadable } from "~/http/readable-event.server";
import { addEventComment } from "~db/queries/approvals";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { findApproversStoodInFor } from "~db/queries/substitutes";

export type CommentRefusal = "not-your-event" | "comment-missing" | "event-withdrawn";

export async function commentEvent(
  ctx: Context,
  { eventId, comment }: { eventId: number; comment: string | null },
): Promise<Verdict<CommentRefusal>> {
  const { user, now } = ctx;
  return await ctx.db.write(async (tx) => {
    const event = foundReadable(ctx, await findEvent(tx, eventId));
    const stoodInFor = await findApproversStoodInFor(tx, user.id, todayIn(HOME_ZONE, now));
    if (!canComment(user, stoodInFor, event.draft)) return { ok: false, reason: "not-your-event" };
    if (event.withdrawnAt !== null) return { ok: false, reason: "event-withdrawn" };
    if (comment === null) return { ok: false, reason: "comment-missing" };
    await addEventComment(tx, eventId, {
      step: null,
      comment,
      userId: user.id,
      inPlaceOf: null,
      at: now,
    });
    await addAuditEntry(tx, {
      userId: user.id,
      at: now,
      action: "event.comment",
      subjectType: "event",
      subjectId: eventId,
      after: { comment },
    });
    return { ok: true };
  });
}
