/** Removing a contact that was logged by mistake. A person's name does not stay behind; the audit trail has none. P84 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { canChangeMeeting } from "~/domain/contact/office";
import { auditedMeeting } from "~/domain/contact/office-meeting";
import { ALLOWED, refuse } from "~/domain/value/verdict";
import { findMeeting, removeMeeting as removeStored } from "~db/queries/contact/office-meetings";
import { addAuditEntry } from "~db/queries/history/audit";

export async function removeMeeting(
  ctx: Context,
  { contactId }: { contactId: number },
): Promise<{ ok: true } | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findMeeting(tx, contactId));
    if (!canChangeMeeting(ctx.user, stored)) return refuse("forbidden");
    await removeStored(tx, contactId);
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "contact.remove",
      subjectType: "contact",
      subjectId: contactId,
      before: auditedMeeting(stored.draft),
    });
    return ALLOWED;
  });
}
