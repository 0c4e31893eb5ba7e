/** Bringing back an attachment that was removed, where it stood. P192 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { MAX_ATTACHMENTS } from "~/domain/attachment/attachment-limits";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { countAttachments, findAttachment } from "~db/queries/attachment/attachments";
import { updateRemoval } from "~db/queries/attachment/removed-attachments";
import { addAuditEntry } from "~db/queries/history/audit";
import { checkAttachable, type EventRefusal } from "./attachable-event.server";
import { auditedAttachment } from "./audited-attachment";

export async function restoreAttachment(
  ctx: Pick<Context, "db" | "user" | "now">,
  { eventId, id }: { eventId: number; id: number },
): Promise<Verdict<EventRefusal | "too-many"> | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, { user, now }) => {
    const attachable = await checkAttachable(tx, { user }, eventId);
    const stored = orNotFound(await findAttachment(tx, { eventId, id }));
    if (!attachable.ok) return attachable;
    if (stored.removedAt === null) return { ok: true };
    if ((await countAttachments(tx, eventId)) >= MAX_ATTACHMENTS) return refuse("too-many");
    await updateRemoval(tx, id, null);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "attachment.restore" },
      ...{ subjectType: "event", subjectId: eventId },
      after: auditedAttachment(stored),
    });
    return { ok: true };
  });
}
