/** A comment in the thread of an event, apart from any step of its approval. */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { canComment } from "~/domain/approval/step-right";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import type { Verdict } from "~/domain/value/verdict";
import { addEventComment } from "~db/queries/approvals";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";
import { findApproversStoodInFor } from "~db/queries/substitutes";

export type CommentRefusal = "not-your-event" | "comment-missing" | "event-withdrawn";

export async function commentEvent(
  ctx: Context,
  { eventId, comment }: { eventId: number; comment: string | null },
): Promise<Verdict<CommentRefusal> | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, { user, now }) => {
    const event = orNotFound(readableEvent(user, await findEvent(tx, eventId)));
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
