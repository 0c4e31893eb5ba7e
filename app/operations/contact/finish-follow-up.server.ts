/** Saying that what was to be done after a contact is done: its owner or a colleague. P86 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { canChangeMeeting } from "~/domain/contact/office";
import { ALLOWED, refuse } from "~/domain/value/verdict";
import { findMeeting, finishFollowUpOf } from "~db/queries/contact/office-meetings";
import { addAuditEntry } from "~db/queries/history/audit";

export async function finishFollowUp(
  ctx: Context,
  { contactId }: { contactId: number },
): Promise<{ ok: true } | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findMeeting(tx, contactId));
    if (!canChangeMeeting(ctx.user, stored)) return refuse("forbidden");
    const followUp = orNotFound(stored.draft.followUp);
    if (followUp.done) return ALLOWED;
    await finishFollowUpOf(tx, stored, { userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "contact.follow-up-done",
      subjectType: "contact",
      subjectId: contactId,
    });
    return ALLOWED;
  });
}
