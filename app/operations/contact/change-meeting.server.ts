/** Changing a contact, from the revision the person saw. P84, P86 */

import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { draftReader } from "~/domain/approval/approval";
import { canChangeMeeting } from "~/domain/contact/office";
import { auditedMeeting, type MeetingDraft } from "~/domain/contact/office-meeting";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import { findMeeting, updateMeeting } from "~db/queries/contact/office-meetings";
import { addAuditEntry } from "~db/queries/history/audit";
import { type MeetingRefusal, meetingRefusal } from "./meeting-refusal.server";

export type ChangeMeetingVerdict = Verdict<MeetingRefusal | "changed-meanwhile">;

export async function changeMeeting(
  ctx: Context,
  { contactId, revision, draft }: { contactId: number; revision: number; draft: MeetingDraft },
): Promise<ChangeMeetingVerdict | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const stored = orNotFound(await findMeeting(tx, contactId));
    if (!canChangeMeeting(ctx.user, stored)) return refuse("forbidden");
    if (stored.revision !== revision) return refuse("changed-meanwhile");
    const refusal = await meetingRefusal(
      tx,
      { organiser: stored.organiser, reader: draftReader(ctx.user) },
      draft,
      stored.draft,
    );
    if (refusal !== null) return refuse(refusal);
    await updateMeeting(tx, stored, draft, { userId: ctx.user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: ctx.user.id,
      at: ctx.now,
      action: "contact.change",
      subjectType: "contact",
      subjectId: contactId,
      before: auditedMeeting(stored.draft),
      after: auditedMeeting(draft),
    });
    return ALLOWED;
  });
}
