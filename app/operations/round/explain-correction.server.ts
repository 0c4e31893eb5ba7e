/** Saying why an event is corrected after its period was signed off. P182 */
import type { Author, Context } from "~/context/context.server";
import { type Denial, orForbidden, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { readableEvent } from "~/domain/approval/approval";
import { canHostOccurrence } from "~/domain/people/permissions";
import { ALLOWED } from "~/domain/value/verdict";
import type { Handle } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { addAuditEntry } from "~db/queries/history/audit";

export async function explainCorrection(
  ctx: Pick<Context, "db" | "user" | "now">,
  { eventId, reason }: { eventId: number; reason: string },
): Promise<{ ok: true } | Denial> {
  return await writeAs(ctx, "attendance.log", async (tx, { user, now }) => {
    const { draft } = orNotFound(readableEvent(user, await findEvent(tx, eventId)));
    orForbidden(draft.occurrences.some((one) => canHostOccurrence(user, draft, one)));
    await storeReason(tx, { user, now }, eventId, reason);
    return ALLOWED;
  });
}

/** Within the transaction of what is explained. */
export async function storeReason(
  tx: Handle,
  { user, now }: Author,
  eventId: number,
  reason: string,
): Promise<void> {
  await addAuditEntry(tx, {
    ...{ userId: user.id, at: now, action: "event.correct" },
    ...{ subjectType: "event", subjectId: eventId },
    after: { reason },
  });
}
