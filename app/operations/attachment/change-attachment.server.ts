/** Saying what a photo shows, whose it is, and what may be done with it. P192 */
import type { Context } from "~/context/context.server";
import { type Denial, orNotFound } from "~/context/denial.server";
import { writeAs } from "~/context/write-as.server";
import { type AttachmentDraft, checkDraft } from "~/domain/attachment/attachment";
import { refuse, type Verdict } from "~/domain/value/verdict";
import { updateAttachment } from "~db/queries/attachment/attachment-writes";
import { findAttachment } from "~db/queries/attachment/attachments";
import { addAuditEntry } from "~db/queries/history/audit";
import { checkAttachable, type EventRefusal } from "./attachable-event.server";
import { auditedAttachment } from "./audited-attachment";

export type ChangeRefusal =
  | EventRefusal
  | "removed"
  | "changed-meanwhile"
  | "published-without-consent";

export async function changeAttachment(
  ctx: Pick<Context, "db" | "user" | "now">,
  input: { eventId: number; id: number; revision: number; draft: AttachmentDraft },
): Promise<Verdict<ChangeRefusal> | Denial> {
  const { eventId, id, revision, draft } = input;
  return await writeAs(ctx, "event.edit", async (tx, { user, now }) => {
    const attachable = await checkAttachable(tx, { user }, eventId);
    const stored = orNotFound(await findAttachment(tx, { eventId, id }));
    if (!attachable.ok) return attachable;
    if (stored.removedAt !== null) return refuse("removed");
    if (stored.revision !== revision) return refuse("changed-meanwhile");
    const said = checkDraft(draft);
    if (!said.ok) return said;
    const before = auditedAttachment(stored);
    const after = auditedAttachment({ ...stored, draft });
    if (JSON.stringify(before) === JSON.stringify(after)) return { ok: true };
    await updateAttachment(tx, stored, draft);
    await addAuditEntry(tx, {
      ...{ userId: user.id, at: now, action: "attachment.change" },
      ...{ subjectType: "event", subjectId: eventId },
      // Which one it is stands in both, so that it does not read as changed.
      ...{ before, after },
    });
    return { ok: true };
  });
}
