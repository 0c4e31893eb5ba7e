/** Taking an attachment off its event. It can be brought back for as long as its bytes are kept. P192 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import type { Verdict } from "~/domain/value/verdict";
import { findAttachment } from "~db/queries/attachment/attachments";
import { updateRemoval } from "~db/queries/attachment/removed-attachments";
import { addAuditEntry } from "~db/queries/history/audit";
import { checkAttachable, type EventRefusal } from "./attachable-event.server";
import { auditedAttachment } from "./audited-attachment";

export async function removeAttachment(
  ctx: Pick<Context, "db" | "user" | "now">,
  { eventId, id }: { eventId: number; id: number },
): Promise<Verdict<EventRefusal> | Denial> {
  return await writeAs(ctx, "event.edit", async (tx, { user, now }) => {
    const attachable = await checkAttachable(tx, { user }, eventId);
    const stored = orNotFound(await findAttachment(tx, { eventId, id }));
    if (!attachable.ok) return attachable;
    if (stored.removedAt !== null) return { ok: true };
    await updateRemoval(tx, id, { userId: user.id, at: now });
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "attachment.remove" },
      ...{ subjectType: "event", subjectId: eventId },
      before: auditedAttachment(stored),
    });
    return { ok: true };
  });
}
