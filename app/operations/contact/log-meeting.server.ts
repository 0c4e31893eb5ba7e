/** Logging a contact with an office. It is the contact of the own organiser. P84, P86 */

import type { Context } from "~/context/context.server";
import type { Denial } from "~/context/denial.server";
import { writeEventsAs } from "~/context/write-as.server";
import { draftReader } from "~/domain/approval/approval";
import { canLogMeetings } from "~/domain/contact/office";
import { auditedMeeting, type MeetingDraft } from "~/domain/contact/office-meeting";
import { type Refusal, refuse } from "~/domain/value/verdict";
import { addMeeting } from "~db/queries/contact/office-meetings";
import { addAuditEntry } from "~db/queries/history/audit";
import { type MeetingRefusal, meetingRefusal } from "./meeting-refusal.server";

export type LogMeetingVerdict = { ok: true; contactId: number } | Refusal<MeetingRefusal>;

export async function logMeeting(
  ctx: Context,
  { draft }: { draft: MeetingDraft },
): Promise<LogMeetingVerdict | Denial> {
  return await writeEventsAs(ctx, "event.edit", async (tx, ctx) => {
    const { user } = ctx;
    if (!canLogMeetings(user)) return refuse("forbidden");
    const { organiser } = user;
    const refusal = await meetingRefusal(tx, { organiser, reader: draftReader(user) }, draft, null);
    if (refusal !== null) return refuse(refusal);
    const contactId = await addMeeting(tx, { organiser, draft }, { userId: user.id, at: ctx.now });
    await addAuditEntry(tx, {
      userId: user.id,
      at: ctx.now,
      action: "contact.log",
      subjectType: "contact",
      subjectId: contactId,
      after: { organiser, ...auditedMeeting(draft) },
    });
    return { ok: true, contactId };
  });
}
