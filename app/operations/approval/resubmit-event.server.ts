/**
 * Submits an approved event again after a change of substance; any other event stays as it is. P5
 *
 * Call it in the transaction of the change: a budget line, a tag, a date. Whoever makes the change is the submitter.
 * The change itself counts the event's revision (`updateRevision`), so that nobody decides on what a tab no longer
 * shows. Answers whether the event went back.
 */
import type { Author } from "~/context/context.server";
import type { Handle } from "~db/client";
import { addEventComment, findApproval, updateApproval } from "~db/queries/approvals";
import { addAuditEntry } from "~db/queries/history/audit";

export async function resubmitEvent(
  tx: Handle,
  { user, now }: Author,
  eventId: number,
): Promise<boolean> {
  if ((await findApproval(tx, eventId)) !== "approved") return false;
  await updateApproval(tx, eventId, {
    approval: "submitted",
    submitted: { by: user.id, at: now },
  });
  await addEventComment(tx, eventId, {
    step: "resubmit",
    comment: null,
    userId: user.id,
    inPlaceOf: null,
    at: now,
  });
  await addAuditEntry(tx, {
    userId: user.id,
    at: now,
    action: "event.resubmit",
    subjectType: "event",
    subjectId: eventId,
    before: { approval: "approved" },
    after: { approval: "submitted" },
  });
  return true;
}
